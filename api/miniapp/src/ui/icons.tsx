import type { ReactNode } from "react";

const Icon = ({ size = 24, children }: { size?: number; children: ReactNode }) => (
  <svg width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
    {children}
  </svg>
);

export const TickIcon = () => <Icon size={16}><path d="m5 12.5 4.5 4.5L19 7.5" strokeWidth="3" /></Icon>;
export const PlusIcon = ({ size = 28 }: { size?: number }) => <Icon size={size}><path d="M12 5v14M5 12h14" strokeWidth="2.2" /></Icon>;
export const CloseIcon = () => <Icon><path d="m6 6 12 12M18 6 6 18" /></Icon>;
export const ClockIcon = () => <Icon size={20}><circle cx="12" cy="12" r="8.5" /><path d="M12 7.5V12l3 2" /></Icon>;
export const TeamIcon = () => (
  <Icon size={20}><circle cx="9" cy="8.5" r="3.5" /><path d="M3 19c.6-3.3 3-5 6-5s5.400 1.700 6 5M16 5.500a3.200 3.200 0 0 1 0 6M18 14.500c1.700.7 2.700 2.300 3 4.500" /></Icon>
);
export const PersonIcon = () => <Icon size={20}><circle cx="12" cy="8" r="4" /><path d="M4.500 20c.8-4 3.700-6 7.500-6s6.700 2 7.500 6" /></Icon>;
export const AllDoneIcon = () => (
  <svg width="72" height="72" viewBox="0 0 72 72" fill="none" aria-hidden="true">
    <circle cx="36" cy="36" r="34" fill="currentColor" opacity=".1" />
    <circle cx="36" cy="36" r="22" stroke="currentColor" strokeWidth="3" />
    <path d="m27 36.500 6.500 6.500L46 30" stroke="currentColor" strokeWidth="3.500" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);
export const BackIcon = () => <Icon><path d="m14.500 5-7 7 7 7" /></Icon>;
export const ChevronIcon = () => <Icon size={18}><path d="m9 5 7 7-7 7" /></Icon>;
export const TodayIcon = () => <Icon><rect x="3.500" y="4.500" width="17" height="16" rx="4" /><path d="M8 2.500v4M16 2.500v4m-7.500 6.500 2.500 2.500 4.500-4.500" /></Icon>;
export const ListIcon = ({ size = 24 }: { size?: number }) => <Icon size={size}><path d="M9.500 6h11M9.500 12h11M9.500 18h11M4 6h.01M4 12h.01M4 18h.01" strokeWidth="2.200" /></Icon>;
export const BoardIcon = () => <Icon><rect x="3.500" y="4" width="4.700" height="16" rx="1.500" /><rect x="9.700" y="4" width="4.700" height="10" rx="1.500" /><rect x="15.900" y="4" width="4.700" height="13" rx="1.500" /></Icon>;
export const CalendarIcon = () => <Icon><rect x="3.500" y="4.500" width="17" height="16" rx="4" /><path d="M3.500 9.800h17M8 2.500v4M16 2.500v4M8 14h.01M12 14h.01M16 14h.01M8 17h.01M12 17h.01" /></Icon>;
export const MoreIcon = () => <Icon><path d="M5 12h.01M12 12h.01M19 12h.01" strokeWidth="3.600" /></Icon>;
export const EventIcon = () => <Icon size={20}><rect x="3.500" y="5" width="17" height="15.500" rx="3.500" /><path d="M8 3v4M16 3v4m-4 5.500v3l2 1.500" /></Icon>;
export const ChartIcon = () => <Icon size={20}><path d="M4 20V11M10 20V4M16 20v-6M21 20H3" /></Icon>;
export const GearIcon = () => (
  <Icon size={20}><circle cx="12" cy="12" r="3" /><path d="M12 2.800v2.700M12 18.500v2.700M2.800 12h2.700M18.500 12h2.700M5.500 5.500l1.900 1.900M16.600 16.600l1.900 1.900M18.500 5.500l-1.900 1.900M7.400 16.600l-1.900 1.900" /></Icon>
);
export const FilterIcon = () => <Icon><path d="M4 7h10M18 7h2M4 17h2M10 17h10" /><circle cx="16" cy="7" r="2" /><circle cx="8" cy="17" r="2" /></Icon>;
export const RepeatIcon = ({ size = 14 }: { size?: number }) => <Icon size={size}><path d="M17 3l3.500 3.500L17 10M4 12V10a3.500 3.500 0 0 1 3.500-3.500H20M7 21l-3.500-3.500L7 14m13-2v2a3.500 3.500 0 0 1-3.500 3.500H4" /></Icon>;
export const CommentIcon = ({ size = 14 }: { size?: number }) => <Icon size={size}><path d="M4 6.500A2.500 2.500 0 0 1 6.500 4h11A2.500 2.500 0 0 1 20 6.500v8a2.500 2.500 0 0 1-2.500 2.500H10l-5 4v-4.500a2.500 2.500 0 0 1-1-2z" /></Icon>;
export const UpIcon = () => <Icon><path d="m6 15 6-6 6 6" /></Icon>;
export const DownIcon = () => <Icon><path d="m6 9 6 6 6-6" /></Icon>;
export const SendIcon = () => <Icon size={20}><path d="M12 20V5m-6 6 6-6 6 6" strokeWidth="2.400" /></Icon>;
export const FileIcon = () => <Icon size={20}><path d="M7 3.500h6.500L19 9v9.500a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-13a2 2 0 0 1 2-2zM13 4v5h5.500" /></Icon>;
export const ImageIcon = () => <Icon size={20}><rect x="3.500" y="4.500" width="17" height="15" rx="3" /><circle cx="9" cy="10" r="1.700" /><path d="m4.500 17.500 5-4 3.500 2.500 3-2.500 4 3.500" /></Icon>;
export const BellIcon = () => <Icon size={20}><path d="M6 16.500V11a6 6 0 0 1 12 0v5.500l1.500 1.500h-15zM10 20.500a2.200 2.200 0 0 0 4 0" /></Icon>;
export const FlagIcon = () => <Icon size={20}><path d="M6 21V4.500m0 0c4-2 7 2 12 0V14c-5 2-8-2-12 0" /></Icon>;
export const TagIcon = () => <Icon size={20}><path d="M4 5.500A1.500 1.500 0 0 1 5.500 4H12l8 8-7.500 7.500L4 11.500z" /><path d="M8.500 8.500h.01" strokeWidth="2.600" /></Icon>;
export const DotsIcon = () => <Icon><path d="M5 12h.01M12 12h.01M19 12h.01" strokeWidth="3" /></Icon>;
export const PencilIcon = () => <Icon size={18}><path d="M4 20h4L19.500 8.500a2 2 0 0 0 0-2.800l-1.200-1.200a2 2 0 0 0-2.800 0L4 16z" /></Icon>;
export const HourglassIcon = () => <Icon size={20}><path d="M7 3.500h10M7 20.500h10M8 3.500v3c0 3 4 4 4 5.500s-4 2.500-4 5.500v3m8-17v3c0 3-4 4-4 5.500s4 2.500 4 5.500v3" /></Icon>;

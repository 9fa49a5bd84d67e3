import type { ReactNode } from "react";

const Icon = ({ size = 24, children }: { size?: number; children: ReactNode }) => (
  <svg width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
    {children}
  </svg>
);

export const TickIcon = () => <Icon size={16}><path d="m5 12.5 4.5 4.5L19 7.5" strokeWidth="3" /></Icon>;
export const PlusIcon = () => <Icon size={28}><path d="M12 5v14M5 12h14" strokeWidth="2.2" /></Icon>;
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

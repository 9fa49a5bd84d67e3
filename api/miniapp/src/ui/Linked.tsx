import { Fragment } from "react";

import { openLink } from "../host";

const ADDRESS = /(https?:\/\/[^\s<>"«»]+[^\s<>"«».,;:!?)\]])/;

/** Text with addresses that can be opened; nothing else in it means anything. */
export const Linked = ({ text }: { text: string }) => (
  <>
    {text.split(ADDRESS).map((part, index) =>
      index % 2 === 1 ? (
        <a key={index} href={part} target="_blank" rel="noopener noreferrer" onClick={(event) => { event.preventDefault(); event.stopPropagation(); openLink(part); }}>{part}</a>
      ) : <Fragment key={index}>{part}</Fragment>,
    )}
  </>
);

import { useInfiniteQuery, type InfiniteData } from "@tanstack/react-query";

import type { Comment, Comments as Page, Person, Task } from "../api/client";
import { useChange } from "../change";
import { client, keys, sentenceOf, useFrame, useMe } from "../data";
import { feel } from "../host";
import { forget, keyOf, useKeptText } from "../kept";
import { call } from "../session";
import { useUnsaved } from "../shell/unsaved";
import { useText } from "../texts";
import { momentText } from "../time";
import { Initials } from "../ui/Initials";
import { SendIcon } from "../ui/icons";
import { Linked } from "../ui/Linked";
import { Skeleton } from "../ui/Skeleton";
import { FileRow } from "./Files";

type Data = InfiniteData<Page, string | null>;
const LONGEST = 4_000;

export const Comments = ({ task }: { task: Task }) => {
  const t = useText();
  const frame = useFrame();
  const { data: me } = useMe();
  const comments = useInfiniteQuery({
    queryKey: keys.comments(task.id),
    queryFn: ({ pageParam }) => call<Page>("GET", `/tasks/${task.id}/comments${pageParam ? `?cursor=${encodeURIComponent(pageParam)}` : ""}`),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
  });
  const items = comments.data?.pages.flatMap((page) => page.items) ?? [];
  const may = task.may.includes("comment");
  return (
    <section aria-label={t("app-task-comments")}>
      <h4 className="group-head">{t("app-task-comments")} {task.comments_count > 0 ? <span>{task.comments_count}</span> : null}</h4>
      {comments.isPending && task.comments_count > 0 ? <Skeleton rows={1} /> : null}
      {comments.isError ? <p className="wrong note">{sentenceOf(comments.error, t("app-no-network"))}</p> : null}
      <ul className="comments">
        {items.map((each) => (
          <li key={each.id} className={`comment${each.author.id === me?.person.id ? " comment-own" : ""}`} data-testid="comment">
            <Initials person={each.author} />
            <div className="bubble">
              <p className="comment-head"><b>{each.author.name}</b> <span className="soft">{each.id < 0 ? t("app-task-sending") : momentText(each.created_at, frame, t)}</span></p>
              {each.text ? <p className="comment-text"><Linked text={each.text} /></p> : null}
              {each.attachments.map((file) => <FileRow key={file.id} file={file} />)}
            </div>
          </li>
        ))}
      </ul>
      {comments.hasNextPage ? <button type="button" className="link-button" onClick={() => void comments.fetchNextPage()}>{t("app-load-more")}</button> : null}
      {may && me ? <Composer task={task} me={me.person} /> : null}
    </section>
  );
};

const Composer = ({ task, me }: { task: Task; me: Person }) => {
  const t = useText();
  const name = `comment-${task.id}`;
  const [text, setText] = useKeptText(name);
  useUnsaved(Boolean(text.trim()));
  const send = useChange<string, Comment>({
    touches: () => [keys.comments(task.id), keys.task(task.id), keys.lists],
    send: (said) => call<Comment>("POST", `/tasks/${task.id}/comments`, { body: { text: said }, key: keyOf(name, said) }),
    show: (said) => {
      const own: Comment = { id: -Date.now(), author: me, text: said, attachments: [], created_at: new Date().toISOString() };
      client.setQueryData<Data>(keys.comments(task.id), (data) => data && {
        ...data, pages: data.pages.map((page, index) => (index === data.pages.length - 1 ? { ...page, items: [...page.items, own] } : page)),
      });
    },
    done: () => { forget(name); feel("success"); },
    failed: () => t("app-task-comment-kept"),
  });
  const submit = () => {
    const said = text.trim();
    if (!said || send.busy) return;
    setText("");
    // What could not be sent goes back to where it was written, unless something else is there by now.
    send.wait(said).catch(() => setText(said));
  };
  return (
    <form className="composer" onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <textarea rows={1} value={text} maxLength={LONGEST} placeholder={t("app-task-comment-write")} aria-label={t("app-task-comment-write")} onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(); }} data-testid="comment-text" />
      <button type="submit" className="send" disabled={!text.trim() || send.busy} aria-label={t("app-task-comment-send")} data-testid="comment-send"><SendIcon /></button>
    </form>
  );
};

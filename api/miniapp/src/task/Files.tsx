import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";

import { RefusedError, type Attachment, type Task } from "../api/client";
import { client, keys, refreshed, sentenceOf } from "../data";
import { feel, openLink } from "../host";
import { call } from "../session";
import { useText } from "../texts";
import { FileIcon, ImageIcon, PlusIcon } from "../ui/icons";
import { useSay } from "../ui/Snackbar";

const LARGEST = 20 * 1_024 * 1_024;
const LONG = 180_000;

interface Upload {
  id: string;
  file: File;
  wrong: string;
}

export const Files = ({ task }: { task: Task }) => {
  const t = useText();
  const say = useSay();
  const field = useRef<HTMLInputElement>(null);
  const [uploads, setUploads] = useState<Upload[]>([]);
  const files = useQuery({
    queryKey: keys.files(task.id),
    queryFn: () => call<{ items: Attachment[] }>("GET", `/tasks/${task.id}/attachments`),
    enabled: task.files_count > 0 || uploads.length > 0,
    staleTime: 10 * 60_000,
  });
  const may = task.may.includes("comment");

  const send = async (upload: Upload) => {
    setUploads((before) => before.map((each) => (each.id === upload.id ? { ...each, wrong: "" } : each)));
    const body = new FormData();
    body.append("file", upload.file, upload.file.name);
    try {
      await call("POST", `/tasks/${task.id}/attachments`, { body, key: upload.id, timeout: LONG });
      feel("success");
      setUploads((before) => before.filter((each) => each.id !== upload.id));
      await client.invalidateQueries({ queryKey: keys.files(task.id) });
      await refreshed(keys.task(task.id));
    } catch (error) {
      feel("error");
      const wrong = error instanceof RefusedError ? sentenceOf(error, "") : t("app-no-network");
      setUploads((before) => before.map((each) => (each.id === upload.id ? { ...each, wrong } : each)));
    }
  };

  const chosen = (list: FileList | null) => {
    for (const file of list ?? []) {
      if (file.size > LARGEST) {
        say({ text: t("app-task-file-too-large", { name: file.name }), wrong: true });
        continue;
      }
      const upload = { id: crypto.randomUUID(), file, wrong: "" };
      setUploads((before) => [...before, upload]);
      void send(upload);
    }
  };

  const items = files.data?.items ?? [];
  if (!may && task.files_count === 0) return null;
  return (
    <section aria-label={t("app-task-files")}>
      <h4 className="group-head">{t("app-task-files")} {task.files_count > 0 ? <span>{task.files_count}</span> : null}</h4>
      <div className="group">
        {items.map((file) => <FileRow key={file.id} file={file} />)}
        {uploads.map((upload) => (
          <div key={upload.id} className="row file" data-testid="upload">
            <span className="fact-icon"><FileIcon /></span>
            <span className="person-text">
              <span>{upload.file.name}</span>
              <span className={upload.wrong ? "wrong" : "soft"}>{upload.wrong || t("app-task-uploading")}</span>
            </span>
            {upload.wrong ? <button type="button" className="link-button" onClick={() => void send(upload)} data-testid="upload-retry">{t("app-retry")}</button> : null}
          </div>
        ))}
        {may ? (
          <button type="button" className="row file add-row" onClick={() => field.current?.click()} data-testid="file-add">
            <span className="fact-icon"><PlusIcon size={20} /></span>{t("app-task-file-add")}
          </button>
        ) : null}
      </div>
      <input ref={field} type="file" multiple hidden aria-hidden="true" tabIndex={-1} onChange={(event) => { chosen(event.target.files); event.target.value = ""; }} data-testid="file-input" />
    </section>
  );
};

export const FileRow = ({ file }: { file: Attachment }) => {
  const t = useText();
  const { link } = file;
  const open = link === null ? undefined : () => openLink(new URL(link, location.origin).href);
  return (
    <button type="button" className="row file" onClick={open} disabled={!open} data-testid="file">
      <span className="fact-icon">{file.kind === "image" ? <ImageIcon /> : <FileIcon />}</span>
      <span className="person-text">
        <span>{file.name || t("app-task-photo")}</span>
        {link === null ? <span className="soft">{t("app-task-file-in-chat")}</span> : file.size === null ? null : <span className="soft">{sizeText(file.size)}</span>}
      </span>
    </button>
  );
};

const sizeText = (bytes: number): string => {
  const [size, unit] = bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1_000)), "kilobyte"] : [Math.round(bytes / 100_000) / 10, "megabyte"];
  return new Intl.NumberFormat(document.documentElement.lang, { style: "unit", unit, unitDisplay: "short" }).format(size);
};

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "people" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "first_name" VARCHAR(128) NOT NULL,
    "last_name" VARCHAR(128) NOT NULL,
    "username" VARCHAR(128),
    "chosen_name" VARCHAR(60) NOT NULL,
    "language" VARCHAR(8) NOT NULL,
    "timezone" VARCHAR(64) NOT NULL,
    "phone" VARCHAR(32),
    "working_days" VARCHAR(7) NOT NULL,
    "day_parts" JSONB NOT NULL,
    "saves_at_once" BOOL NOT NULL,
    "digest_at" SMALLINT,
    "quiet_from" SMALLINT,
    "quiet_until" SMALLINT,
    "default_reminders" JSONB NOT NULL,
    "quiet_days" BOOL NOT NULL,
    "nag_every" SMALLINT,
    "mode" VARCHAR(8) NOT NULL,
    "modes" JSONB NOT NULL,
    "reachable" BOOL NOT NULL,
    "dialog_id" BIGINT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "welcomed_at" TIMESTAMPTZ,
    "erased_at" TIMESTAMPTZ
);
CREATE INDEX IF NOT EXISTS "people_digested" ON "people" ("timezone", "digest_at") WHERE digest_at IS NOT NULL AND reachable AND erased_at IS NULL;
COMMENT ON COLUMN "people"."mode" IS 'SOUND: sound\nSILENT: silent\nOFF: off';
COMMENT ON TABLE "people" IS 'Somebody who ever spoke to the bot. `id` is their MAX user id.';
CREATE TABLE IF NOT EXISTS "teams" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL,
    "description" VARCHAR(1000) NOT NULL,
    "timezone" VARCHAR(64) NOT NULL,
    "assign_others" VARCHAR(16) NOT NULL,
    "own_tasks_only" BOOL NOT NULL,
    "working_days" VARCHAR(7) NOT NULL,
    "review_by_default" BOOL NOT NULL,
    "last_number" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "personal_of_id" BIGINT UNIQUE REFERENCES "people" ("id") ON DELETE CASCADE
);
COMMENT ON COLUMN "teams"."assign_others" IS 'EVERYONE: everyone\nADMINS: admins';
COMMENT ON TABLE "teams" IS 'People and their tasks. A personal one belongs to one person for ever.';
CREATE TABLE IF NOT EXISTS "invites" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "token" VARCHAR(64) NOT NULL UNIQUE,
    "role" VARCHAR(16) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ,
    "max_uses" INT,
    "uses" INT NOT NULL,
    "revoked_at" TIMESTAMPTZ,
    "author_id" BIGINT NOT NULL REFERENCES "people" ("id") ON DELETE CASCADE,
    "team_id" BIGINT NOT NULL REFERENCES "teams" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_invites_team_id_106e9f" ON "invites" ("team_id");
CREATE INDEX IF NOT EXISTS "idx_invites_author__1819e2" ON "invites" ("author_id");
COMMENT ON COLUMN "invites"."role" IS 'OWNER: owner\nADMIN: admin\nMEMBER: member';
COMMENT ON TABLE "invites" IS 'A deep link into a team.';
CREATE TABLE IF NOT EXISTS "memberships" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "role" VARCHAR(16) NOT NULL,
    "mode" VARCHAR(8),
    "joined_at" TIMESTAMPTZ NOT NULL,
    "person_id" BIGINT NOT NULL REFERENCES "people" ("id") ON DELETE CASCADE,
    "team_id" BIGINT NOT NULL REFERENCES "teams" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_memberships_team_id_8e44d4" UNIQUE ("team_id", "person_id")
);
CREATE UNIQUE INDEX IF NOT EXISTS "one_owner_per_team" ON "memberships" ("team_id") WHERE role = 'owner';
CREATE INDEX IF NOT EXISTS "idx_memberships_person__3dd1c1" ON "memberships" ("person_id");
COMMENT ON COLUMN "memberships"."role" IS 'OWNER: owner\nADMIN: admin\nMEMBER: member';
COMMENT ON COLUMN "memberships"."mode" IS 'SOUND: sound\nSILENT: silent\nOFF: off';
COMMENT ON TABLE "memberships" IS 'One person in one team.';
CREATE TABLE IF NOT EXISTS "series" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "rule" VARCHAR(200) NOT NULL,
    "from_completion" BOOL NOT NULL,
    "timezone" VARCHAR(64) NOT NULL,
    "starts_on" DATE NOT NULL,
    "minute" SMALLINT,
    "template" JSONB NOT NULL,
    "newest_id" BIGINT,
    "turns_at" TIMESTAMPTZ,
    "ended_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "team_id" BIGINT NOT NULL REFERENCES "teams" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_series_team_id_cc098e" ON "series" ("team_id");
CREATE INDEX IF NOT EXISTS "idx_series_turns_a_97fce9" ON "series" ("turns_at");
COMMENT ON TABLE "series" IS 'A rule and a template. Occurrences are tasks of their own, unique by day.';
CREATE TABLE IF NOT EXISTS "tasks" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "number" INT NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "description" TEXT NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "completion" VARCHAR(8) NOT NULL,
    "priority" SMALLINT NOT NULL,
    "needs_review" BOOL NOT NULL,
    "blocked_reason" VARCHAR(1000) NOT NULL,
    "due_at" TIMESTAMPTZ,
    "all_day" BOOL NOT NULL,
    "timezone" VARCHAR(64) NOT NULL,
    "duration" INT,
    "occurrence_on" DATE,
    "origin" VARCHAR(160),
    "source" VARCHAR(200),
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "closed_at" TIMESTAMPTZ,
    "deleted_at" TIMESTAMPTZ,
    "author_id" BIGINT NOT NULL REFERENCES "people" ("id") ON DELETE RESTRICT,
    "closed_by_id" BIGINT REFERENCES "people" ("id") ON DELETE SET NULL,
    "series_id" BIGINT REFERENCES "series" ("id") ON DELETE SET NULL,
    "team_id" BIGINT NOT NULL REFERENCES "teams" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_tasks_team_id_289c4c" UNIQUE ("team_id", "number"),
    CONSTRAINT "uid_tasks_author__c7e8e0" UNIQUE ("author_id", "origin"),
    CONSTRAINT "uid_tasks_series__5d22c8" UNIQUE ("series_id", "occurrence_on")
);
CREATE INDEX IF NOT EXISTS "idx_tasks_team_id_f9a0fb" ON "tasks" ("team_id", "state", "due_at");
CREATE INDEX IF NOT EXISTS "idx_tasks_author__e16117" ON "tasks" ("author_id", "state");
CREATE INDEX IF NOT EXISTS "idx_tasks_closed__4d2715" ON "tasks" ("closed_by_id");
CREATE INDEX IF NOT EXISTS "idx_tasks_due_at_32dc95" ON "tasks" ("due_at") WHERE state = 'open';
CREATE INDEX IF NOT EXISTS "events_to_end" ON "tasks" ("due_at") WHERE kind = 'event' AND state = 'open';
CREATE INDEX IF NOT EXISTS "tasks_live" ON "tasks" ("team_id", "due_at", "priority", "id") WHERE state NOT IN ('done', 'cancelled') AND deleted_at IS NULL;
CREATE INDEX IF NOT EXISTS "tasks_closed" ON "tasks" ("team_id", "closed_at", "id") WHERE state IN ('done', 'cancelled') AND deleted_at IS NULL;
CREATE INDEX IF NOT EXISTS "tasks_deleted" ON "tasks" ("team_id", "deleted_at") WHERE deleted_at IS NOT NULL;
CREATE INDEX IF NOT EXISTS "tasks_words" ON "tasks" USING GIN ((regexp_replace(strip(to_tsvector('russian', regexp_replace(translate("title" || ' ' || "description", chr(1025) || chr(1105), chr(1045) || chr(1077)), '(\\S{250})\\S+', '\\1', 'g')))::text, '(^| )''', '\\1''' || "team_id"::text || '/', 'g')::tsvector));
COMMENT ON COLUMN "tasks"."kind" IS 'TASK: task\nEVENT: event';
COMMENT ON COLUMN "tasks"."state" IS 'OPEN: open\nIN_PROGRESS: in_progress\nBLOCKED: blocked\nREVIEW: review\nDONE: done\nCANCELLED: cancelled';
COMMENT ON COLUMN "tasks"."completion" IS 'ALL: all\nANY: any';
COMMENT ON COLUMN "tasks"."priority" IS 'URGENT: 1\nHIGH: 2\nMEDIUM: 3\nLOW: 4';
COMMENT ON TABLE "tasks" IS 'Something that a team has to do, or that takes place.';
CREATE TABLE IF NOT EXISTS "reminders" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "minutes_before" INT,
    "at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "person_id" BIGINT NOT NULL REFERENCES "people" ("id") ON DELETE CASCADE,
    "task_id" BIGINT NOT NULL REFERENCES "tasks" ("id") ON DELETE CASCADE
);
CREATE UNIQUE INDEX IF NOT EXISTS "one_reminder_of_a_kind" ON "reminders" ("task_id", "person_id", "minutes_before", "at") NULLS NOT DISTINCT;
CREATE INDEX IF NOT EXISTS "idx_reminders_person__be4a38" ON "reminders" ("person_id");
COMMENT ON TABLE "reminders" IS 'A person''s wish to be reminded of a task: minutes before it is due, or at an instant.';
CREATE TABLE IF NOT EXISTS "watchers" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "person_id" BIGINT NOT NULL REFERENCES "people" ("id") ON DELETE CASCADE,
    "task_id" BIGINT NOT NULL REFERENCES "tasks" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_watchers_task_id_207ae1" UNIQUE ("task_id", "person_id")
);
CREATE INDEX IF NOT EXISTS "idx_watchers_person__a3c4ba" ON "watchers" ("person_id");
COMMENT ON TABLE "watchers" IS 'Somebody who is told of a task''s changes and owes nothing.';
CREATE TABLE IF NOT EXISTS "tags" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "name" VARCHAR(40) NOT NULL,
    "folded" VARCHAR(80) NOT NULL,
    "colour" VARCHAR(8) NOT NULL,
    "description" VARCHAR(200) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "team_id" BIGINT NOT NULL REFERENCES "teams" ("id") ON DELETE CASCADE
);
CREATE UNIQUE INDEX IF NOT EXISTS "one_tag_of_a_name" ON "tags" ("team_id", "folded");
COMMENT ON COLUMN "tags"."colour" IS 'GREY: grey\nRED: red\nORANGE: orange\nYELLOW: yellow\nGREEN: green\nBLUE: blue\nPURPLE: purple';
COMMENT ON TABLE "tags" IS 'A word of a team; unique whatever its case.';
CREATE TABLE IF NOT EXISTS "assignments" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "state" VARCHAR(16) NOT NULL,
    "note" VARCHAR(1000) NOT NULL,
    "due_at" TIMESTAMPTZ,
    "all_day" BOOL NOT NULL,
    "claimed" BOOL NOT NULL,
    "muted" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "person_id" BIGINT NOT NULL REFERENCES "people" ("id") ON DELETE CASCADE,
    "task_id" BIGINT NOT NULL REFERENCES "tasks" ("id") ON DELETE CASCADE,
    "via_tag_id" BIGINT REFERENCES "tags" ("id") ON DELETE SET NULL,
    CONSTRAINT "uid_assignments_task_id_6bba5b" UNIQUE ("task_id", "person_id")
);
CREATE INDEX IF NOT EXISTS "idx_assignments_person__49aaf3" ON "assignments" ("person_id", "state");
CREATE INDEX IF NOT EXISTS "idx_assignments_via_tag_5aeb2c" ON "assignments" ("via_tag_id");
COMMENT ON COLUMN "assignments"."state" IS 'PENDING: pending\nACCEPTED: accepted\nTENTATIVE: tentative\nDONE: done\nDECLINED: declined';
COMMENT ON TABLE "assignments" IS 'One person on one task, with a state of their own.';
CREATE TABLE IF NOT EXISTS "member_tags" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "membership_id" BIGINT NOT NULL REFERENCES "memberships" ("id") ON DELETE CASCADE,
    "tag_id" BIGINT NOT NULL REFERENCES "tags" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_member_tags_members_0bc05c" UNIQUE ("membership_id", "tag_id")
);
CREATE INDEX IF NOT EXISTS "idx_member_tags_tag_id_890912" ON "member_tags" ("tag_id");
COMMENT ON TABLE "member_tags" IS 'A tag on a member; leaving the team takes it away.';
CREATE TABLE IF NOT EXISTS "recipient_tags" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "tag_id" BIGINT NOT NULL REFERENCES "tags" ("id") ON DELETE CASCADE,
    "task_id" BIGINT NOT NULL REFERENCES "tasks" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_recipient_t_task_id_2d9891" UNIQUE ("task_id", "tag_id")
);
CREATE INDEX IF NOT EXISTS "idx_recipient_t_tag_id_54fac2" ON "recipient_tags" ("tag_id");
COMMENT ON TABLE "recipient_tags" IS 'A tag as recipient: whoever wears it is on the task, as long as they do.';
CREATE TABLE IF NOT EXISTS "task_tags" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "tag_id" BIGINT NOT NULL REFERENCES "tags" ("id") ON DELETE CASCADE,
    "task_id" BIGINT NOT NULL REFERENCES "tasks" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_task_tags_task_id_4e2287" UNIQUE ("task_id", "tag_id")
);
CREATE INDEX IF NOT EXISTS "idx_task_tags_tag_id_0deee1" ON "task_tags" ("tag_id");
COMMENT ON TABLE "task_tags" IS 'A tag on a task.';
CREATE TABLE IF NOT EXISTS "checklist_items" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "position" INT NOT NULL,
    "text" VARCHAR(200) NOT NULL,
    "done_at" TIMESTAMPTZ,
    "done_by_id" BIGINT REFERENCES "people" ("id") ON DELETE SET NULL,
    "task_id" BIGINT NOT NULL REFERENCES "tasks" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_checklist_i_task_id_2d13ca" ON "checklist_items" ("task_id", "position");
CREATE INDEX IF NOT EXISTS "idx_checklist_i_done_by_7bf6a2" ON "checklist_items" ("done_by_id");
COMMENT ON TABLE "checklist_items" IS 'One line; done when it has been ticked.';
CREATE TABLE IF NOT EXISTS "comments" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "text" VARCHAR(4000) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "author_id" BIGINT NOT NULL REFERENCES "people" ("id") ON DELETE CASCADE,
    "task_id" BIGINT NOT NULL REFERENCES "tasks" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_comments_task_id_fe0047" ON "comments" ("task_id", "id");
CREATE INDEX IF NOT EXISTS "idx_comments_author__a7f639" ON "comments" ("author_id");
COMMENT ON TABLE "comments" IS 'A remark.';
CREATE TABLE IF NOT EXISTS "attachments" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(8) NOT NULL,
    "token" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "size" BIGINT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "assignment_id" BIGINT REFERENCES "assignments" ("id") ON DELETE SET NULL,
    "comment_id" BIGINT REFERENCES "comments" ("id") ON DELETE CASCADE,
    "task_id" BIGINT NOT NULL REFERENCES "tasks" ("id") ON DELETE CASCADE,
    "uploader_id" BIGINT NOT NULL REFERENCES "people" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_attachments_task_id_0df885" ON "attachments" ("task_id", "id");
CREATE INDEX IF NOT EXISTS "idx_attachments_comment_866ada" ON "attachments" ("comment_id");
CREATE INDEX IF NOT EXISTS "idx_attachments_assignm_585b78" ON "attachments" ("assignment_id");
CREATE INDEX IF NOT EXISTS "idx_attachments_uploade_6ed4db" ON "attachments" ("uploader_id");
COMMENT ON COLUMN "attachments"."kind" IS 'IMAGE: image\nVIDEO: video\nAUDIO: audio\nFILE: file';
COMMENT ON TABLE "attachments" IS 'A photo or file on a task: its own, of a comment, or of a report.';
CREATE TABLE IF NOT EXISTS "due_requests" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "due_at" TIMESTAMPTZ NOT NULL,
    "all_day" BOOL NOT NULL,
    "timezone" VARCHAR(64) NOT NULL,
    "note" VARCHAR(1000) NOT NULL,
    "answer" VARCHAR(16) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "answered_at" TIMESTAMPTZ,
    "person_id" BIGINT NOT NULL REFERENCES "people" ("id") ON DELETE CASCADE,
    "task_id" BIGINT NOT NULL REFERENCES "tasks" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_due_request_task_id_abf3e2" ON "due_requests" ("task_id", "answer");
CREATE INDEX IF NOT EXISTS "idx_due_request_person__a7a82f" ON "due_requests" ("person_id");
COMMENT ON COLUMN "due_requests"."answer" IS 'PENDING: pending\nAGREED: agreed\nREFUSED: refused\nWITHDRAWN: withdrawn';
COMMENT ON TABLE "due_requests" IS 'An assignee asks the author for another due time; one open wish of a person and task.';
CREATE TABLE IF NOT EXISTS "deliveries" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "recipient" BIGINT NOT NULL,
    "kind" VARCHAR(24) NOT NULL,
    "slot" VARCHAR(80) NOT NULL,
    "due_at" TIMESTAMPTZ NOT NULL,
    "send_at" TIMESTAMPTZ NOT NULL,
    "held_until" TIMESTAMPTZ,
    "state" VARCHAR(16) NOT NULL,
    "attempts" SMALLINT NOT NULL,
    "faulty" BOOL NOT NULL,
    "lease_until" TIMESTAMPTZ,
    "sent_at" TIMESTAMPTZ,
    "mid" VARCHAR(128),
    "error" VARCHAR(200),
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "task_id" BIGINT REFERENCES "tasks" ("id") ON DELETE CASCADE
);
CREATE UNIQUE INDEX IF NOT EXISTS "one_delivery_of_a_kind" ON "deliveries" ("task_id", "recipient", "kind", "slot") NULLS NOT DISTINCT;
CREATE INDEX IF NOT EXISTS "idx_deliveries_send_at_f18cc9" ON "deliveries" ("send_at", "id") WHERE state = 'pending';
CREATE INDEX IF NOT EXISTS "idx_deliveries_lease_u_8bc35b" ON "deliveries" ("lease_until") WHERE state = 'sending';
CREATE INDEX IF NOT EXISTS "deliveries_troubled" ON "deliveries" ("recipient") WHERE state IN ('pending', 'sending') AND attempts > 0 AND NOT faulty;
CREATE INDEX IF NOT EXISTS "undelivered" ON "deliveries" ("state", "due_at") WHERE state IN ('unreachable', 'dead');
CREATE INDEX IF NOT EXISTS "deliveries_to_come" ON "deliveries" ("recipient", "send_at") WHERE state = 'pending';
COMMENT ON COLUMN "deliveries"."kind" IS 'ASSIGNED: assigned\nUNASSIGNED: unassigned\nACCEPTED: accepted\nDECLINED: declined\nCLAIMED: claimed\nGIVEN_BACK: given_back\nBLOCKED: blocked\nDONE: done\nWITHDRAWN: withdrawn\nREVIEW: review\nAPPROVED: approved\nRETURNED: returned\nREOPENED: reopened\nCLOSED: closed\nCANCELLED: cancelled\nDELETED: deleted\nCOMMENT: comment\nDUE_ASKED: due_asked\nDUE_AGREED: due_agreed\nDUE_REFUSED: due_refused\nDUE_CHANGED: due_changed\nANSWERED: answered\nNUDGE: nudge\nREMINDER: reminder\nDUE: due\nOVERDUE: overdue\nESCALATED: escalated\nUNDELIVERED: undelivered\nDIGEST: digest\nASSIGNEE_LEFT: assignee_left\nJOINED: joined\nREMOVED: removed\nROLE: role\nOWNERSHIP: ownership\nTEAM_DELETED: team_deleted\nCHAT_LOST: chat_lost\nCHAT_DIGEST: chat_digest\nCHAT_REVIEW: chat_review\nCHAT_RIGHTS: chat_rights\nCHAT_CARD: chat_card';
COMMENT ON COLUMN "deliveries"."state" IS 'PENDING: pending\nSENDING: sending\nSENT: sent\nCANCELLED: cancelled\nUNREACHABLE: unreachable\nDEAD: dead';
COMMENT ON TABLE "deliveries" IS 'One planned message to one chat: a person''s (id > 0) or a group''s (id < 0).';
CREATE TABLE IF NOT EXISTS "activities" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "action" VARCHAR(32) NOT NULL,
    "data" JSONB NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "actor_id" BIGINT REFERENCES "people" ("id") ON DELETE SET NULL,
    "task_id" BIGINT REFERENCES "tasks" ("id") ON DELETE CASCADE,
    "team_id" BIGINT NOT NULL REFERENCES "teams" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_activities_task_id_a968b9" ON "activities" ("task_id", "id");
CREATE INDEX IF NOT EXISTS "idx_activities_team_id_42c945" ON "activities" ("team_id", "id");
CREATE INDEX IF NOT EXISTS "idx_activities_actor_i_3c65e8" ON "activities" ("actor_id");
COMMENT ON TABLE "activities" IS 'One line of a team''s or a task''s history.';
CREATE TABLE IF NOT EXISTS "chats" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "title" VARCHAR(200) NOT NULL,
    "added_by" BIGINT,
    "present" BOOL NOT NULL,
    "can_read" BOOL NOT NULL,
    "language" VARCHAR(8) NOT NULL,
    "told_of" JSONB NOT NULL,
    "digest_at" SMALLINT,
    "review_day" SMALLINT,
    "quiet_from" SMALLINT,
    "quiet_until" SMALLINT,
    "muted" BOOL NOT NULL,
    "checked_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "team_id" BIGINT UNIQUE REFERENCES "teams" ("id") ON DELETE SET NULL
);
COMMENT ON TABLE "chats" IS 'A group chat; `id` is MAX''s, negative. A chat has one team at most, a team one chat.';
CREATE TABLE IF NOT EXISTS "cards" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "mid" VARCHAR(128) NOT NULL,
    "stale" BOOL NOT NULL,
    "over" BOOL NOT NULL,
    "chat_id" BIGINT NOT NULL REFERENCES "chats" ("id") ON DELETE CASCADE,
    "task_id" BIGINT NOT NULL REFERENCES "tasks" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_cards_chat_id_61d53c" UNIQUE ("chat_id", "mid")
);
CREATE INDEX IF NOT EXISTS "idx_cards_stale_176d7c" ON "cards" ("stale");
COMMENT ON TABLE "cards" IS 'A message in a chat that shows a task as it is now.';
CREATE TABLE IF NOT EXISTS "inbox" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "key" VARCHAR(255) NOT NULL UNIQUE,
    "lane" BIGINT NOT NULL,
    "raw" JSONB NOT NULL,
    "received_at" TIMESTAMPTZ NOT NULL,
    "attempts" SMALLINT NOT NULL,
    "handled_at" TIMESTAMPTZ,
    "set_aside_at" TIMESTAMPTZ,
    "error" VARCHAR(300)
);
CREATE INDEX IF NOT EXISTS "inbox_pending" ON "inbox" ("id") WHERE handled_at IS NULL AND set_aside_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_inbox_handled_cb36b8" ON "inbox" ("handled_at");
COMMENT ON TABLE "inbox" IS 'One update as MAX sent it.';
CREATE TABLE IF NOT EXISTS "intake_state" (
    "name" VARCHAR(32) NOT NULL PRIMARY KEY,
    "marker" BIGINT NOT NULL
);
COMMENT ON TABLE "intake_state" IS 'Where long polling stands.';
CREATE TABLE IF NOT EXISTS "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP TABLE "cards";
        DROP TABLE "chats";
        DROP TABLE "intake_state";
        DROP TABLE "inbox";
        DROP TABLE "activities";
        DROP TABLE "deliveries";
        DROP TABLE "due_requests";
        DROP TABLE "attachments";
        DROP TABLE "comments";
        DROP TABLE "checklist_items";
        DROP TABLE "task_tags";
        DROP TABLE "recipient_tags";
        DROP TABLE "member_tags";
        DROP TABLE "assignments";
        DROP TABLE "tags";
        DROP TABLE "watchers";
        DROP TABLE "reminders";
        DROP TABLE "tasks";
        DROP TABLE "series";
        DROP TABLE "memberships";
        DROP TABLE "invites";
        DROP TABLE "teams";
        DROP TABLE "people";"""


MODELS_STATE = (
    "eJztXetz2za2/1cw+uJ0xjc3fsTJVbudkSXGUStLHklO2o07DCzCEtcUqJKUVe9u//cLgG"
    "8SpAg9aIrGh6YWiAOSvwMC54Vz/tOYmxoy7Lc3yLJN3GiC/zQwnCPyR+LKMWjAxSJspw0O"
    "vDdY1wUyF+Qv2ufediw4cUjrAzRsRJo0ZE8sfeHobPzGyJyje1N7BquZCdATsoC9MB8RcE"
    "zgzBC4N5234LuufQe6TRt0C1y3fgNLm3TUtbf0Hpo5ITfR8XT74e7wHR7rc2QD8wFo8BlA"
    "C4G5jpcOaYIPDuk11zWsT2cO0DEbccHwOLLBv02M2PMssf7nEqmOOUWkg0We6tsfpFnHGv"
    "oL2fTnfxoPOjI09nfDIfejtOxV9CmyHRU6DUqB/lpYyLYJULY/iM8MF2HV7Y80hv7zgl1q"
    "MEqCOv0Bvn5WhgoIxgXdEegPxqB/2+uBVr8DLAQnM8o39gtZ0Eaa34/0afxN77p4VNkDx+"
    "aDzu7K2lX/3pf6tIudT6wvfZ17dWIayzkO+y+enZmJAwIdO7R1ijC5NX2RcJ7gpWF4E8pv"
    "cpElDY61RAGkWtigoQe4NOhso9TuE4RtDVUl766OlLGqNlIz0aeIzCavaUIYQPAkz2ozBK"
    "b0Ef7n/05Pz84+nL47u/j4/vzDh/cf330kfdnzpi99+Nt9mBAudygGWveq2x/TBzLJp+J+"
    "QbThb0YDHaiGsyWE/0G3CEfZrxQb2jNo8ZkQp0owg7zkJszwG0JuhJ96GeyYw79UA+GpMy"
    "M/T04/5kD9pTVsf24N35BeP8QB73uXTt1rFPsQawNuAHWMqDykG43DxZkuw6IwR2k2Qtlb"
    "Ol7RdJ7MTBth4QmdIKvdlL54VwDqi3eZSNNLyXUDT5dwKrhshDQlQmwtywG5yHTOnsypqR"
    "wVnooiHKUpEWFlaZkL9L/Xpj0xVyXN6PMiM/o8e0afJ/FezATBDgjqtzafnRZA9+w0E116"
    "KY7uyrQeyf1VonnYIiAn6Uqc1SenZ+fvy5nNeTK0D/eHTLQ/JMEmYKkLaDkcpH8ZDfp8pG"
    "NECZg1feKA/wJDtzfSaQrB/dPDEk8ojMBTx1318+1PBpzfa/Dnn/fFihzsKVp05Llt/2lE"
    "QX9DVOskP9q9wSXDzrSdqcVGYQNcJrhjwydkE0VUNfGEs+BcmqaBIOYzKUWbYNQ9Id4Xh4"
    "KWcnlwORj0Yjy47CY0yv7t9aVCREXGENJJd2KKZuS7CGwQKdRHc2gYmQp+jHAjPb9qy72r"
    "6J+dfrgIVHv6I28hGl23er00qH8udeSoD5Y5F0U1Tilh5cC6xI5ubIZrQCqBjS8C7rOpFp"
    "rTl7HENkkesdws97dZunOZLzXm7pRxQrlNCmyTGE5V6l94Fl14YoSlLTsn5+fvqr/s0O+U"
    "r/goeDlneHbJvaEn18Vw9WlLVH5sc4k1wUWkMRrc9jtNwGjv8KjbU/pj8lMneo5zhwefPj"
    "WB+fCQdGy9gG2FAiq07gcEL7rW3y91w9Gx/ZbetjZLfOCnE1zhY3RygRfSg6BhTlVRN2eM"
    "rEZSZSnuzoiPgkxch7mi0/B3yBVqxM1wU8Qok0uRR/rW/2Nf83+PDMnBdty9Vkbj1vVN7B"
    "votMYKvXLKWp8TrW8uEmtSMAj42h1/BvQn+OegrySXqaDf+J8N+kxw6ZgqNlcq1KKY+M1+"
    "U9ziiYyJOd+IzwnSHTC6Yh9enfgcBJaIcjlGKHlcNR7T6KCHx0iACm24h5PHFbQ0NXYlEj"
    "mEn8iuy9NVPcJPvw6RARmWaa57unyXDXK4y3fY6s3KuOyN5vfIsmf6YkuYroOB6goVtG19"
    "iucI8zw5IlC1goHqClWONU8EqKE3TF1hIqvczLQQT/AXQGkM7ce6IjQxTLskfKq5YefDs4"
    "LOZLYtPl/ZILX9yBx98rgtRO0ZmjxSs1LXQfOazqXlwjChtu3W5jhwMqvz1kZUwR2IAG13"
    "lLqCpC2RaiHyvPa2QHWWaOgOVFes4MTRiYahb6untNxxnmu0PFEdzzw1s7S++KVI7CDzvk"
    "JDdRDkhEH4oA4wGpvknwIShDdOjWCdn84TsM4hhlP2lHQ4ShxXgDlHtELVOPuIVkQHX39G"
    "qwU0hBbA0PEjIA9sAggoD9Onr/I6rj8W9a3BZgZp/ebJ4I0/Sj9+5M2WvOVLnj5qOOYjwn"
    "xPbUbQtU+wG/fsy7Jgz0HWlslz8xXzgvu0JXrBXVuVqBt88LWvDJvAXJEnusOtznW33wRQ"
    "m+v4Dl8r1EfXBJGRRc/NXBQ5NpO0lkZOzVykDs1Ih1RdjdgxR8VfC91i0cPCnooYpXRVVJ"
    "nLdK1Y2jzRPlN+iJLUyK1/enL+4fzj2cV5ID4ELXlSQ9phLwjnVlButADuOfxtZ0Ba6InI"
    "SptsNHFKuQJVeQVy9Rvh6KIYWXnfTk30mYj+QhRNYfAjRBJ6IehTYQJxTqTZ8Mm0kD7Fv6"
    "LnlLqzlS2oaizIMgaRZguuArNHdOqRdydvjNywxXZr1G51lAZnbdkBqGGun5rCGltO+cBm"
    "B7QImUEFjXuRsA2OgS8e1JFt5EtEkaw39A2wn9CIpjcyyS++nS+nH8fM9y34yF0a16qXmQ"
    "/Jm+prMiCRm6rMeKCSQQOTsj+BG8fpJEjUNAL+AY4Y1RH9ZL7FHkiaGStnZjwsS5g4Ow7O"
    "CvZiB3TKUUUO53DOv0wdb6QkxgilMbLSSqK7OwnrKTEyqalIJfEwoJdKYplK4iLQ7aSSmA"
    "9rbDkVVRIjcxhOdxLLP4bTGoEtFkwkqEWz752jP/vrQLbmTD+lgjrzDUvFCyDWvITCDrQf"
    "7begBfyAJ6Yg3yPDxFObJiI2Q+35wbRYluK0ir27YdcH3kjtt5Lar2iCzjqn9X1XJDkn6Z"
    "Wty75LpeeMPpkAzAmy2uVBJUgVBDsX7RTcMldnuWFk7sE41aSLfkY6yfVGm9QgJXKBZcnx"
    "M+MLGHGUL8rwd6KSN4E/gmdaG3m2NbsaxjRzRXCku7pqYoOTRyg3sUeaWGb3EMjuIVOtlp"
    "hq1UJPOlqp98/Bc4vNdS69nO4C090tRrD0HQkFg7QSVDJWS2apecV2eGio5sOGxvgo7U6i"
    "R1+Jeizzi8j8Ii8MlY2srQ+BjoIx6ogQU0O2A6jOyTK2N/zXzOT/wsesDwantGuEK5Kkgf"
    "OPUO/ag1cpIUTMfRcVwAr48LJgn8x4or740fW2N04lop52M1MF/HLedsjxzIUbZbZvLtyQ"
    "i5xct5aeF40eRZ8vCGPQWzCYTJaWhchXYbMSn2wHozU/XVebucLHwAUd3D/TQqC8o+47HF"
    "nsbLyztDA7ZyjDVqvpuKMzQ8So6PevoePutJAv6TTHlXSa9iTRaigEPvLNIb7zLteayKGW"
    "tkQBW+Lh+PFKm+W7d94Rmc1yqG+Hb1jkoxwjyrMpHiDgOQBTG2EyTp3V7E5jl1+aI6Sq0Q"
    "nvXdTl8OWbNKDZ1SCiNLIgRGzt3UVBCIxWtNqaqKAXI6vRLC87NNwXwbmrc7bbJ0onD+hX"
    "2eeDCIQbJayP0EkOV5nD0nn7KtgsT/HIUzxVYMHOTvEUO2xSlkuumhtUuedMIpUjODbteF"
    "2JbLt2opCFULYG08vCQHh2DFa6MwMQkO/IQTHTc24iB4Eh+DkevPmSkePhW+TEGRvWtWU/"
    "6VB14FSasitqynZZlWJAseDxgLjEKNkFEcAprGJcadwo/U63f9UEHv0dbrXbys1Y6TQBnE"
    "zQgjzmHR4r/XFr3P2ikKlAvlOygj6hO9xhseYaizPvKO1et0+pNDQx6FH75Df3MrHm2Mxi"
    "Y4adwCydc/uyzJRzuoXm1hfXJEIqqStWWYmAhkFD/gU9TREq6WES8DBNDEhmPG/fz0M7Qi"
    "XRFkB7vnSEsQ5oJNIi81panF7DZrFcaBuyOU4p2VxpNsvsTC/rgoP2o7hdNySS0G8MvWe0"
    "EUY/Tie9z7uyq3uWt23t6vU6g3GctKuHn77MjlVqdizO0rGT6VrkUEzF1ouiqMZXyhis5B"
    "FA/7bXK+YIgkHlzzJLiB4I6nt1CgVVsjkuoWgF7WyHUKxcd5GzDu63eGSDlW7PaEqwewS8"
    "QTTqxYHMu9MEbpyjTS4/kK8O6A7QbaBRlpkWgA6ANK03/f4c3rmHPd1l/RmIeJrwiCQXXY"
    "K8u6ruXRlyTpFc4j7Y9JgQVB/J34wXz7x84vTzGwEyM0GnOxp3++2xzCZeETHpOMeXlZ4a"
    "cU6siQuOEtZIdt1ZMgxxc4f0fFTfyiFtlq+CzdKYJY1Zrwd6aUyRxpQqwrpVqvF9KrNsOv"
    "MyaXvTPCeTth+Jul6BHZlzovoRHIEzo/ohKyoFZpBlt9ZMpjeyKw58JHrlwoATlFZQNxrl"
    "Dt/h7/Rl3j7ohoOs7+xgv+7YwNAfEbARAphQM3Zo7qH+H4FLwHKMsht+p/1sAA1jfSUsL6"
    "veH5Fa92yd0qc6dlvDNAdmkFNA5QZW+mMG4XZeVFFi8EjU5cQwbSKZ3T/TnzG1OiTNUZi9"
    "Sc5Xjt1iW27kKK22tUD4yF0PRG9DE8CSD4ggqKI8ddy9I1XZ6Q0Z0RFo9TvrHiISaR2Jw7"
    "J0wgU3kcz6KmRuBlZDf0LrHs99Fmoz6PbBmyMaLXh0DI4mdMUzDKQd/cAe2Zti5GFAd+TZ"
    "+bIf2+Oj++RFn9YlKva8O3zWsHexx/T6r3vOxEMMxhkPojtujoVE9u6C1ebcR1qZlmZnPp"
    "C7Nku7T+XsPsJ5T18i5ekBGXp84+gmIeE+bYlxxb5ELxIOPm6Nfm2yff4OK19YETi2rySl"
    "jZcJ5g4Ws6LR3AFBDXNv7CXDTG5piDFZ8jPCuWtXGiLPxqX8No6Zt1JpDQITV2/Qv/K7J3"
    "MdpPKeHNZ5Eypaiq4ugxul3wSU8g53++rNcHA1VEajJtCxurBMatez7/Blb9D+lZ4kuTfM"
    "ySM9fjJUvnSVr03g5kOPHzxpt/ptpdej/QM5rRqrVV6ipmJ8zU3WtE/mElVOlLetXq9JVc"
    "A73Or/Tv7Cz5twYcfVQqNKTUoGWo9/lLw8iehMEPnb4RXbqE/u8Ofu1WeyM9Aaup3u7TUZ"
    "6w73BuTLOS/IjN2lzsEIabbqfrEcJSAvyD5JKmPtBWLtvUWTwAe5xsdsYSlNWYN9XB6Ckz"
    "5CeQjukBYwmWaxhDSL2tKCfMk00zgUJZFhQOl5G/dWcLcCPrApwi0zWFYM5xwQOQksPU+Q"
    "wLcfUmz05VcMraRSWkhcuciRVi5SwoptLq2J0PIaUtQP4r2Y0Z6QZYutrhGK8jTNkwNZWm"
    "Us3iar68HJ2fL88Ktgc8x5L/QxRwmlylxlHkeCHgSZHKeUXK4yl90YK+H43RhZnSINSg6e"
    "DqLZhDmQpKyRPl8yD9xoRWEGxMgk+hsfH5A5jqtyfEDmON5FjuP07roDUGt/fCAmUMSAHR"
    "IZZ9h1zymvL20rjGzh+rYVW62LAhvbpjKyMXAlkjJn7YFim5TBtkl2Ec+gndgKRZJdxFJ2"
    "12S1iM3QWG6JzYGKJrKoI0wr6ExmW6P01R2lriBZaKIvdPKxqNuXuh76Y9W45vUuCoLbjz"
    "UGiHwsk0e/OtzmKLX9YboOqpM0nci68RIJng4Sqok53wFObXeUuoJEg/EsRJ7X3haozhIN"
    "3YFqixWiJz/5OpQQUu44z/UR8uNL1MTRn3Rna5ha7jh1hWkCvdOlW6xNpF+dPrZ9pjTwhX"
    "JOVoOIvJ6d2CCqGhTLbXBvas9gNTNpHjzHNCLJ8o5sMJlBPKXZAzBpX5E/sMmSCvATHGw+"
    "1Fa1m2Rmu2qecJaBQevWllr4mWWSLpmk6/VAn+dlk0m6ZJIumaQrIdFeI5q2hNoFOTJteD"
    "FXqp2zboEht0jWadKXFg+FwKX9ERgIPrn5t5CbfMvNtKU7AK7gMy+l9CZDcAVZl96e6Qv3"
    "raa8dFmy3GhlBdmQf8IbbYpUbrdbSDrixV22LOzyeoHPkXPiy9mWG/N1bLADY0fRzTm1Cq"
    "yXfMosR3KosGbUInlhgSfmLOaW2Yg7k/NKbSRd2EUlH2iDgLhJTXI0HyhYIWjZXskLItgw"
    "MYYVVifdDRMzMtL4DDQzSx7azcC55j4pH1VxP8iTj+TGLG0/rwF6afsp0/YjJaBDlYAyBJ"
    "+18o6IlEOzHnv+RQTnPwKXc0QiIUymIgnNkj6BNicVuyCtaAWwyKEX09DQ2iTOtMwXZSOr"
    "8MUaj2Uq5+qt/Xnyj8+1OP7ZGTv8/jVMhnReJF/HeXa6jvNUtg7vKxKAN6SoIcAfiwD8MR"
    "vgjymACXDmknOSqWgWVJ+6xHyEUws9N8TgblwNld+bgFLSlLUdmq9Wu8ODYat/pTQBgQpP"
    "0R3+XemxlJzPyDDM1R0mVDQrLiGjaXEve7cKzXy7JD1vboc3PfJrsbQWXhL/l02nmpsdOv"
    "trqV926BJSCMnQlnWiay1CW+QJ5sro1/IE8y5OMBc/r8gTufZ2WPEQA6PJK3tune2AioVA"
    "1GReJg/iIf1p2/n0Go7g0bf2C9PJY3glRdz7cGXUESxgtLIfN4tMopS5cUdBB+kvOzhZ5l"
    "j6y6rCCOkvq6A8L/1l0l/2EoBW0V8WTwnAEURSOQOyxZEgS4Gqk74FhZIBRsDQMfqRle0C"
    "qxnCNJqHlie+R+RvR6e1Z9KyigDdejda5MCfaevs0f6gZYHp0KwosJRmKinNBNxK8SD77F"
    "eEpE576s5yqjvoL45lOafEite/hg6v/VTSpGvKBumPQzKZ+7jKhntvzxCW9eN0MvWrVLQO"
    "AnqpaJWpaPkC6fao1j2LZnw5Fc6huU+dK5JYjKNwxdOOZWtbiTxnRcy/i5npmMC0wINuoN"
    "DO22RRh+YKH7uRiV5asGPakzVYaGFaDs9evIMRRbQzXXP1Mm8890eY5NT9vVwYJqQpOKXW"
    "Vk2t7ZG8PF/DWB/z5dNWWdtodK9bNLBLn0Ma1/Wl21EGTfCka8i8w63bTpf8gktNJ78+dW"
    "kcF/14kh/XC0RxOeYj4qjSY6LgZUhNPkGVubETJUT5bRzTP3wU31y3fvshpoP0Bv0rv3sE"
    "9XZvcJmAe2kZImB73WsQJFc20NWPkS4rHvH9+yL2jPfvs+0Z9Fqi0In+bw66uTVOPAqp42"
    "6q48oY0I0Wl0MzJYWSrXgprSSp/Ng2/thcZUO8llaMTuIvDXoHB72vSgvDnyCULJA21cra"
    "VCdh/votUS2eCb9iC3tRXONbWoFKZbFI/C3RrWNYfxLglNhWoLZWYO/cHuLap6pM7EuVis"
    "TyFg9eDFa4ruREX0WKeRRxBlhoDi1uEHjkyibGea88obS+V9P6Xv34npKsYefvCoX30G45"
    "OQPkAd3XapyRNc6lVeDVQC9V0jJVUlnhubDClFnhWezg+YsUDTwQJXWvZ2AjRfE4mk+8ZF"
    "628pMs0ldAAcLAyzaAAD34zDLHurMJPJD/IK0RhSxARgZU2voR0GMm5gJhsNLtmRvG5FY+"
    "YHWlMk7U7usuIooZxPaKhkNR5UzWrXrxrfQ4Rzmj83iDswHLHR4NqOhOUA+dwTBUDXLCdy"
    "9N00AQZ6gMIVWCv/eEbF8sDVrK5enlYNCLsfOymwzxub2+VIZvThgfSSfdyVIRyIT/N1lP"
    "hawdEZpaRLXFbR4X5wUsHhfnmfYOeikRXGU6YsFVXv/amZNOipmTTvLMSSccc5K3e3MhXh"
    "8vG1KXCDgRXzQKnBjujRul3+n2r5rAo7/DLZoDsdMEkCZB1GjyxE+3IzeB4sPSpi10ze4M"
    "W1/7TSIwOTONKAc4KYUV4t5FEd4l944I5y6kGfB1bunsA9uIzwlSeayzynyWpUaluff1QC"
    "/NvWWae2Wp0aKwVrbUaAcZ+hOynhs8I6Z/7TjXhOn20pFA4pyFATFGGpgj2ybPBehZTNI8"
    "mUGnGRgOj2zwRtfAz+DdD/T8JQRTy1wuvNafSCs/uc4OxxatYxF+O0HBL/rDP/tnG6ZTpL"
    "SFh+izW9/Cp/Y/mcZxpL4FC6saATKVQac7Gnf77bH7iUYeyyZaiSeq6etKa3iznH+vr5+V"
    "oQLIt+wg8A9w5Gk7R6kbGgjaSF1iRzd2eDs763Yh1muwDWeq6hB2k/mbA2z07t0+eBO87n"
    "H4KD+AVr8DoOOg+cKx6WxiDZQbbJ15TvOCjsemrWv6XPPES+w9s9CTLjFRxMh8Jy9In1ZD"
    "UDv6IQc2OjW9OSKAoElWvZzKK9mzRZrwK2nCj82H4kyIkUlpdWNFofaHy1ujUfeqz6xiXr"
    "b0O3zbD1uXOGxvtdvKzZj1nUzQwqFtHaXd67KeGprQDHqkrd1rERWZNE0MqM9py1X3i9JX"
    "L1vtX5tgStYqrFI5iZYhGbR/pT3vDZMm2CPjEYW7yZLw8a1x1Gr3pat8pUa7Jx2tyFPd3A"
    "wHX9hTLRaW+eRa9sa3w75r2nOWFnbbBjeK10Zdou6TDkbug5rM/tdu9dtKr8eaKE8Nw33H"
    "njJ2X5HKh7Tf4Ppa6Y+bfioK0udWUVsj9i5sE7Hdt6GtntWRNXuWR9oeWB9db7NngaRX2p"
    "9pKRfvCtkx8JSh3x99VVi9F9/Sc4f7tx2aGgAvNZoaYKhcd/sdZUjfcE7nicXGY+PcYYLR"
    "kP0iEFmsRSEybq/F3oxMCmhAx+U+eV/Cr6HL/mCrI2N1r5QReWlNnyKbvLM3SxS1p3waBx"
    "MIqQZ6IFd/Gbjz4l+m7uF/7bKJPJzHpQFNV2CZBn26r31lOPrcvWnSRB9uieE7PFZa12oA"
    "PysKEPLgc2usEv5RLhApUiUsdLxW/0FZu/+07Io/edgVfwa5V7pXn8cj/4o+nTm2d6XdGn"
    "a89gmR7DexB58WcZScZjtKTlOOEia1chemjFPSXv/aOUp2X0ZKes1rbXqNKF4i/I2QSQZX"
    "msEz+g6univI4zil9KBUmcuBzr6JaB4QH6Ibe+S32JGWMfvpZImwt/2h0iIb3iWVuCKWCC"
    "rctphkCzcSbHbv6PbtNmnWjubQMLJPQkToylN43+1X2z07/XAR6Lf0R55GO7pu9XppFdaz"
    "eaXNB3lBYiGRjBETiBGL2lgF954Eqdx8Kr350CPVG8mQjgzPOAD+znlG72zles61eRcTJi"
    "rGxcT2flokKSTplb3Bn6YSQyLL4p1GyoY3IKgfwHupCbCAzzQvQRriX0aDfkZgUUiSXJn0"
    "iQP+C2ghlr2Jxj89LPGEAgnul7rh6Nh+S2/7874sSDmQU4hiq1QqZWQyO2Ri+aEDJFNGyu"
    "DNV7FrvEhUWdWWt9cXVFYxDuwspuxlQp9aZCN40h1u6FNw7Tg3lb3bSyj0iXou3eOR1Ml0"
    "ZLvhRxQi8veM7H2m9ZxdNawQ5SbJb/xi4UEynIkjc+FUNlYDTvjVw7Il25CiykECG8q2Z6"
    "cFRNuz00zJll5KeOYI8iJSrd9firQ7F2k3OJ8iRdjqi7BsgxHPQhShkkLsQR1KkchTEGlg"
    "kTDyIZEMsNyZ5uYJvNtqbt4wB8aCwqpbOPWKVNOWyvCO82kxLWx7SOteNC8qFlSqZF6bhn"
    "HyMuN64Z05aXFJj8I5cf2zTjotZEfjR4FD/7Fn5sr2bAQA2rTOuG4DIpHxsuduNAbH1PCt"
    "QYmZwEmNCSnLA5mr5A2lZaGaloUS/ZFV2xNLcEi6cz89vfMCZAIaGR8jEB9Djx4IAu2TSJ"
    "wFcGaHFYQrDIVEUqE5LC3+9UJfGS9g1ViwF83HlyG3hLTtDVNTSCMLaZU8qwx1ntbjcSNH"
    "6yE9Cms9LGcDU1V+BN917TtVTK5bvx3ZxwCjKXT0J/QWtFxdZkZUF5oGgho0APk9N23n2H"
    "OlBvkheGrRfm6y3kVbun5U5LOQClLD0R2eCJ+XmdPhyu+HfyByLyGFUNOQpt7zjhHk+YUi"
    "VNI7salESfN+8BNA5OlNEaoSVSd/5TlczQli1UK84NlctKNkUlMVOTED8XRJ5BWRtTtKU+"
    "LybS3LWcCLWLiy7Vsp65ZjklHMhzTA2XEzEZJqhM7Q+9UmdMZNSMENBs8/4hgjLG0/fX9+"
    "AIcc3VQe/Gz4+aDGKctDtfqY/rnUkaM+WCbHI5+PaZyyRpLf7mDNOCNaBNesM6KvHdj50k"
    "GicltAI4U2IfcCotm6NjnPFKOUh2CrHAsqT629Cja/SPBj8rN9JSbMlLcq2xMQNUl4MUcJ"
    "9gjUEfQDmw7zMytSQnBdCOkAo7FJ/tltAGmlpvG20aMZUXlb+Zy6+N78S8EOP5V55Opxnv"
    "9Jp/2K+Z/okbzlgm4tNCyOaOksLRLQOV6k/K6CWcbX5vB2X0KNZIHyp1zjOJ2geQaxZrAd"
    "FHRHjCssh7VNxH9o6xqKXKAL/7dGSCCD+Crqo3pEHONEtpXT674bA+fLwh/3T71/X8Q/9f"
    "59tn+KXkuZkXkRfDlz26eQ8TYbO6bcxVPEsEz2oZcxKr+MLrAX87GFJkh/2kgvS5BKxazS"
    "ipnMhNjYrYEwIiMJfjhxSmm2qvJnE5WRRfmcpJWcrjKnZSK5SLKNQlFfZzlRX2du1JeAiW"
    "qfwapkd4OPaMTyNHMtB+Hl43zTAe2oBgmf11sQvhJtHwHDxFOwMA2DsICWS8KanbYg5Hfd"
    "IpqU/V9gYvv9a6cs7iqHTM7ROmg9cg8l5eiOIY3UHvdl/97n4tJClj6Z8dYV70rukgLDPu"
    "sWk2wW7DjU/LWY8E5Pzj+cfzy7OA+mZtCSNyPXG+eekGULJu+KkNTwpO1ezHT0oxJA2Ote"
    "Q3RPColrJzni2kk6SJ/c0eEGimcb5CIk0ignaJR70c3s7/8H+S03SA=="
)

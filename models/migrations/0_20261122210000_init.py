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
CREATE INDEX IF NOT EXISTS "idx_deliveries_task_id_6718bb" ON "deliveries" ("task_id", "state");
CREATE INDEX IF NOT EXISTS "idx_deliveries_recipie_a77c59" ON "deliveries" ("recipient", "state", "send_at");
COMMENT ON COLUMN "deliveries"."kind" IS 'ASSIGNED: assigned\nUNASSIGNED: unassigned\nACCEPTED: accepted\nDECLINED: declined\nCLAIMED: claimed\nGIVEN_BACK: given_back\nBLOCKED: blocked\nDONE: done\nWITHDRAWN: withdrawn\nREVIEW: review\nAPPROVED: approved\nRETURNED: returned\nREOPENED: reopened\nCLOSED: closed\nCANCELLED: cancelled\nDELETED: deleted\nCOMMENT: comment\nDUE_ASKED: due_asked\nDUE_AGREED: due_agreed\nDUE_REFUSED: due_refused\nDUE_CHANGED: due_changed\nANSWERED: answered\nNUDGE: nudge\nREMINDER: reminder\nDUE: due\nOVERDUE: overdue\nESCALATED: escalated\nUNDELIVERED: undelivered\nDIGEST: digest\nASSIGNEE_LEFT: assignee_left\nJOINED: joined\nREMOVED: removed\nROLE: role\nOWNERSHIP: ownership\nTEAM_DELETED: team_deleted';
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
    "created_at" TIMESTAMPTZ NOT NULL,
    "team_id" BIGINT UNIQUE REFERENCES "teams" ("id") ON DELETE SET NULL
);
COMMENT ON TABLE "chats" IS 'A group chat; `id` is MAX''s, negative. A chat has one team at most, a team one chat.';
CREATE TABLE IF NOT EXISTS "cards" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "mid" VARCHAR(128) NOT NULL,
    "stale" BOOL NOT NULL,
    "chat_id" BIGINT NOT NULL REFERENCES "chats" ("id") ON DELETE CASCADE,
    "task_id" BIGINT NOT NULL REFERENCES "tasks" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_cards_task_id_062fb0" UNIQUE ("task_id", "chat_id")
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
    "eJztXW1z2za2/isYfXE645ub2I6Tq3Y7I0uMo60seSQ5abfqMLAIS1xToJakrHp3+98vAL"
    "6TIEXohaZofGhqgTgQ9BwQOG845z+Nhakhw357iyzbxI0m+E8DwwUifySenIIGXC7Ddtrg"
    "wHuDdV0ic0n+on3ubceCU4e0PkDDRqRJQ/bU0peOzsZvjMwFuje1Z7CemwA9IQvYS/MRAc"
    "cEzhyBe9N5C77r2neg27RBt8BN61ewsklHXXtLv0Mzp+RLdDzbfbgJnuCxvkA2MB+ABp8B"
    "tBBY6HjlkCb44JBeC13D+mzuAB2zEZcMjxMb/NvEiM1nhfV/rZDqmDNEOlhkVr//QZp1rK"
    "E/kU0//qfxoCNDY383HPJ9lJb9FH2GbEeFToNSoD+XFrJtApTtD+Izw0VYdfsjjaH/vGSP"
    "GoySoE4/gG9flKECgnFBdwT6gzHo3/V6oNXvAAvB6ZzyjX1CFrSR5vcjfRp/0W9dPqpswr"
    "H1oLNvZe2q/91X+qyLnc+sL/059+rUNFYLHPZfPjtzEwcEOnZo6wxh8tX0h4TrBK8Mw1tQ"
    "fpOLLGlwrBUKINXCBg09wJVBVxuldmcQtjVUlfx2daSMVbWRWok+RWQ1eU1TwgCCJ5mrzR"
    "CY0Sn8z/+dnZ2ffzx7d3756cPFx48fPr37RPqy+aYfffzLnUwIlzsUA6173e2P6YRM8qq4"
    "bxBt+IvRQAeq4WoJ4X/QLcJR9inFhvYcWnwmxKkSzCA/chtm+A0hN8JXvQx2LOCfqoHwzJ"
    "mTj+/PPuVA/bU1bH9pDd+QXj/EAe97j87cZxT7EGsDbgF1jKg8pBuN48WZbsOiMEdptkLZ"
    "2zpe0XKezk0bYeEFnSCr3ZK+fFcA6st3mUjTR8l9A89WcCa4bYQ0JUJsrcoBuchyzl7Mqa"
    "UcFZ6KIhylKRFhZWWZS/S/N6Y9NdclreiLIiv6IntFXyTxXs4FwQ4I6rc3n58VQPf8LBNd"
    "+iiO7tq0Hsn3q0TzsEVATtKVuKrfn51ffChnNefJ0D7cHzPR/pgEm4ClLqHlcJD++2jQ5y"
    "MdI0rArOlTB/wXGLq9lU5TCO6fHlZ4SmEEnjruqp9vfzLg4l6DP/98KFbkYE/RoiMvbPtf"
    "RhT0N0S1TvKj3RtcMexM25lZbBQ2wFWCOzZ8QjZRRFUTTzkbzpVpGghiPpNStAlG3RPiQ3"
    "EoaCmXB1eDQS/Gg6tuQqPs391cKURUZAwhnXQnpmhG3ovABpFCfbSAhpGp4McIt9Lzq7bd"
    "u4r++dnHy0C1px/yNqLRTavXS4P6r5WOHPXBMheiqMYpJawcWFfY0Y3tcA1IJbDxTcCdm2"
    "qhBf0xltghySOWh+XhDkt3LfOlxtyTMk4oj0mBYxLDmUr9C8+iG0+MsLRt5/3Fxbvqbzv0"
    "PeUrPgpeLRieXfLd0JPrYrj6tCUqP7a5wprgJtIYDe76nSZgtBM86vaU/ph81Ime40zw4P"
    "PnJjAfHpKOrRewrVBAhfb9gOBF9/r7lW44Orbf0q+tzRYf+OkEd/gYndzghfQgaJgzVdTN"
    "GSOrkVRZirsz4qMgC9dhrug0/B3yhBpxM9wUMcrkVuSRvvX/ONT6PyBDcrAdd2+U0bh1cx"
    "t7BzqtsUKfnLHW50Trm8vEnhQMAr51x18A/Qj+MegryW0q6Df+R4POCa4cU8XmWoVaFBO/"
    "2W+KWzyRMTUXW/E5QboHRlfsxasTn4PAElEuxwglj6vGYxod9PAYCVChDfdw+riGlqbGnk"
    "Qih/ATOXV5uqpH+PmXITIgwzLNdU+X77JBjnf7Dlu9VRmXvdHiHln2XF/uCNNNMFBdoYK2"
    "rc/wAmGeJ0cEqlYwUF2hyrHmiQA19IapK0xkl5ubFuIJ/gIojaH9WFeEpoZpl4RPNQ/sfH"
    "jW0JnOd8XnGxukti+Zo08fd4WoPUfTR2pW6jpoUdO1tFoaJtR2PdocB07ndT7aiCq4BxGg"
    "7Y5SV5C0FVItROZr7wpUZ4WG7kB1xQpOHZ1oGPquekrLHee5RtsT1fHMMzNL64s/isQOMu"
    "8rNFQHQU4YhA/qAKOxSf4pIEF449QI1sXZIgHrAmI4Y7Okw1HiuALMuaIVqsbZV7QiOvjm"
    "O1otoCG0BIaOHwGZsAkgoDxM377K67j5WtTvDbYySOvvngze+KP060feasnbvuTto4ZjPi"
    "LM99RmBF37BPtxz74sCw4cZG2ZPDdfMS+4T1uiF9y1VYm6wQff+sqwCcw1mdEEtzo33X4T"
    "QG2h4wm+UaiPrgkiI4vem7kscm0maS2N3Jq5TF2akQ6puhqxY46KP5e6xaKHhT0VMUrpqq"
    "gyl+lesbJ5on2m/BAlqZFb/+z9xceLT+eXF4H4ELTkSQ1ph70gnDtBudUGeODwt70BaaEn"
    "Iittc9DEKeUOVOUdyNVvhKOLYmTlvTs10Wci+gtRNIXBjxBJ6IWgT4UJxDmRZsNn00L6DP"
    "+CnlPqzk62oKqxIMsYRJotuA7MHtGlR347+cXIDVtst0btVkdpcPaWPYAa5vqpKayx7ZQP"
    "bHZAi5AZVNC4Fwnb4Bj44kEd2Ua+RBTJZkPfAPsJjWh6I5N84tv5cvpxzHy/By+5S+Na9T"
    "LzIXlLfUMGJPKlKjMeqGTQwKTsL+DGaToJEjWNgL+BE0Z1Ql+Z32MTkmbGypkZj8sSJs6O"
    "o7OCvdgFnXJUkeO5nPNPU8dbKYkxQmmMrLSS6J5OwnpKjExqKlJJPA7opZJYppK4DHQ7qS"
    "TmwxrbTkWVxMgahrO9xPKP4axGYIsFEwlq0ex95+jP/j6QrTnTV6mgznzLUvECiDUvobAD"
    "7Uf7LWgBP+CJKcj3yDDxzKaJiM1Qe34wLZalOK1i72/YzYE3UvutpPYrmqCzzml93xVJzk"
    "l6Zeuy71LpOaMzE4A5QVa7PKgEqYJg56Kdglvm6iw3jMy9GKeadNPPSCe52WiTGqRELrAs"
    "OX5mfAEjjvJVGf5GVPIm8EfwTGsjz7ZmV8OYZq4JjvRUV01scPII5Sb2SBPL7B4C2T1kqt"
    "USU61a6ElHa/X+OZi32Frn0svlLrDc3WIEK9+RUDBIK0ElY7VklppXbIeHhmo+bGmMj9Lu"
    "JXr0lajHMr+IzC/ywlDZyNr5EugoGKOOCDE1ZDeA6pwsY3fDf81M/i98zfpocEq7RrgiSR"
    "o4/wr1vj14lRJCxNx3UQGsgA8vC/bpnCfqi19db3vjVCLqaT8rVcAv5x2HHM9ceFBm++bC"
    "A7nIzXVr5XnR6FX0xZIwBr0Fg+l0ZVmIvBU2K/HJTjBa89N1tZlrfApc0MH9My0Eyrvqvs"
    "eRxe7GOysLs3uGMmy1mo47ujJEjIp+/xo67s4K+ZLOclxJZ2lPEq2GQuAj7xziO+9yrYkc"
    "amlLFLAlHo8fr7RVvn/nHZHZLIf6dviGRT7KMaI8m+IRAp4DMLURJuPUWc3uNHb5pTlCqh"
    "rd8N5HXQ5fvkkDml0NIkojC0LE9t59FITAaE2rrYkKejGyGq3yskPDfRGcuztnu32idPKC"
    "fpV9PohAuFXC+gid5HCVOSydt6+CzfIWj7zFUwUW7O0WT7HLJmW55Kp5QJV7zyRSOYJj04"
    "7Xlci2aycKWQhlazC9LAyEZ6dgrTtzAAF5jxwUMz3nJnIQGIKf48FbLxk5Hn6P3Dhjw7q2"
    "7Ccdqg6cSVN2RU3ZLqtSDCgWPB4QlxgluyQCOIVVjCuNW6Xf6favm8Cjn+BWu63cjpVOE8"
    "DpFC3JNCd4rPTHrXH3q0KWAnlPyQ76hCa4w2LNNRZn3lHavW6fUmloatCr9sl37mVizbGZ"
    "xcYMO4FZOucOZZkp53YLza0vrkmEVFJXrLISAQ2DhvwLepoiVNLDJOBhmhqQrHjeuZ+Hdo"
    "RKoi2A9mLlCGMd0EikRda1tDi9hsNitdS2ZHOcUrK50myW2Zle1gUH7Udxu25IJKHfGnrP"
    "aCOMfpxOep/3ZVf3LG+72tXrdQfjNGlXD199mR2r1OxYnK1jL8u1yKWYiu0XRVGN75QxWM"
    "kUQP+u1yvmCIJB5c8yS4geCeoHdQoFVbI5LqFoBe1sh1CsXHeRuw7uu3hig7Vuz2lKsHsE"
    "vEE06sWBzLvTBG6co00eP5C3DugO0G2gUZaZFoAOgDStN33/HN69hwN9y+Y7EPE04RFJLr"
    "oFed+qut/KkHOK5BL3wabXhKD6SP5mvHjm5ROnr98IkJUJOt3RuNtvj2U28YqISac5vqz0"
    "0ohzYkNccJSwRrLr3pJhiJs7pOej+lYOabN8FWyWxixpzHo90EtjijSmVBHWnVKNH1KZZc"
    "uZl0nbW+Y5mbT9SNTNCuzIXBDVj+AInDnVD1lRKTCHLLu1ZjK9kT1x4CPRK5cGnKK0grrV"
    "KBM8wd/pj3n7oBsOsr6zi/26YwNDf0TARghgQs3YobmX+n8ELgHLMcq+8DvtZwNoGJsrYX"
    "lZ9f6I1Lpn+5Q+07HbGqY5MIOcAio3sNIfMwi386KKEoNHoi6nhmkTyez+mX6MqdUhaY7C"
    "7C1yvnLsFttyI0dpta0lwifufiD6NTQBLHmBCIIqylPH3W+kKjv9QkZ0Alr9zqZJRCKtI3"
    "FYlk644CaS2VyFzM3AauhPaNP03LlQm0G3D96c0GjBk1NwMqU7nmEg7eQHNmVviZHJgO7I"
    "s/NlT9vjozvzorN1iYrNd49zDXsXm6bXf9M8E5MYjDMmojtujoVE9u6C1ebcKa1NS7MzJ+"
    "TuzdLuUzm7j3De05dIeXpEhh7fOLpNSLhPW2JcsS/Ri4SDj1ujX5rsnJ9g5SsrAsfOlaS0"
    "8TLB3MFmVjSaOyCoYe6Ng2SYyS0NMSZbfkY4d+1KQ+TZuJRfxzHzViqtQWDi6g361373ZK"
    "6DVN6T47pvQkVL0d1lcKv0m4BSTnC3r94OB9dDZTRqAh2rS8ukdj17gq96g/Yv9CbJvWFO"
    "H+n1k6Hytat8awI3H3r84km71W8rvR7tH8hp1dit8hI1FeNrbrKmQzKXqHKivG31ek2qAk"
    "5wq/8b+Qs/b8OFPVcLjSo1KRloM/5R8vIkonNB5O+G1+ygfj/BX7rXX8jJQGvodrp3N2Ss"
    "Ce4NyJtzUZAZ+0udgxHSbNV9YzlKQF6QfZJUxtoLxNp7myaBD3KNj9nCUpqyBue4vAQnfY"
    "TyEtwxbWAyzWIJaRa1lQX5kmmmcShKIsOA0us27q3gHgV8YFOEO2awrBjOOSByElh6niCB"
    "dz+k2OrNrxhaSaW0kLhymSOtXKaEFdtcWVOh7TWkqB/EBzGjPSHLFttdIxTlaZrvj2Rrlb"
    "F42+yuRydny/vDr4LNMee90MscJZQqc5V5HAl6EGRynFJyucpcdmOshON3Y2R1ijQoOXg6"
    "iGYT5kCSskb6fMk8cKMVhRkQI5Pob319QOY4rsr1AZnjeB85jtOn6x5Arf31gZhAEQN2SG"
    "ScYde9p7y5tK0wsoXr21Zsty4KbOyYysjGwJVIyly1R4ptUgbbJdlFPIN24igUSXYRS9ld"
    "k90itkJjuSW2ByqayKKOMK2hM53vjNI3d5S6gmShqb7Uycui7l7qeuiPVeOa1/soCG4/1h"
    "gg8rJMH/3qcNuj1PaH6TqoTtJ0IuvGSyR4OkqopuZiDzi13VHqChINxrMQma+9K1CdFRq6"
    "A9UWK0RvfvJ1KCGk3HGe6yPkx7eoqaM/6c7OMLXcceoK0xR6t0t32JtIvzq9bIdMaeAL5Z"
    "ysBhF5PTuxQVQ1KJbb4N7UnsF6btI8eI5pRJLlndhgOod4RrMHYNK+Jn9gkyUV4Cc42H6o"
    "nWo3ycx21bzhLAODNu0ttfAzyyRdMknX64E+z8smk3TJJF0ySVdCor1BNG0JtQtyZNrwYa"
    "5Uu2DdAkNukazTpC8tHgqBS/sjMBB8cvNvITf5lptpS3cAXMNnXkrpbYbgCrIuvT3Xl+6v"
    "mvHSZclyo5UVZEP+CR+0KVJ53O4g6YgXd9mxsMvrBT5HzolvZzsezDexwY6MHUUP59QusF"
    "nyKbMcybHCmlGL5IUFnpizmFtmI+5Mziu1kXRhF5V8oA0C4iY1ydF8oGCNoGV7JS+IYMPE"
    "GFZYnXQ3TMzISOMz0MwseWg/A+ea+6R8VMXzIE8+kgeztP28Buil7adM24+UgI5VAsoQfD"
    "bKOyJSDs167PkXEVz8CFzOEYmEMJmKJDRL+hTanFTsgrSiFcAil15MQ0MbkzjTMl+UjazC"
    "F2s8lamcq7f358k/Ptfi+Gdn7PD71zAZ0kWRfB0X2ek6LlLZOry3SADekKKGAH8qAvCnbI"
    "A/pQAmwJkrzk2mollQfeoS8xHOLPTcEIO7cT1UfmsCSklT1nZovlptggfDVv9aaQICFZ6h"
    "Cf5N6bGUnM/IMMz1BBMqmhWXkNG0uFe9O4Vmvl2Rnrd3w9se+bRcWUsvif/LplPNzQ6d/b"
    "bULzt0CSmEZGjLJtG1FqEt8gZzZfRreYN5HzeYi99X5IlcB7useIyB0eQne26d3YCKhUDU"
    "ZF0mL+Ih/WnX9fQaruDRX+0XppPX8EqKuPfhyqgjWMBoZT9uF5lEKXPjjoIO0l92dLLMqf"
    "SXVYUR0l9WQXle+sukv+wlAK2ivyyeEoAjiKRyBmSLI0GWAlUnfQsKJQOMgKFj9CMr2wXW"
    "c4RpNA8tT3yPyN+OTmvPpGUVAbrNbrTIhT/T1tnU/qBlgenQrCiwlGYqKc0E3ErxIPvuV4"
    "SkTmfq3nKqO+hPjmU5p8SK17+GDq/DVNKke8oW6Y9DMpn7uMqGe+/MEJb143Qy9atUtI4C"
    "eqlolalo+QLp7qjWPYtmfDsVzqF5SJ0rkliMo3DF045la1uJPGdFzL/LuemYwLTAg26g0M"
    "7bZFGH5hqfupGJXlqwU9qTNVhoaVoOz168hxFFtDNdc/Uybzz3Q5jk1P28WhompCk4pdZW"
    "Ta3tkfx4voaxOebLp62yttHo3rRoYJe+gDSu62u3owya4EnXkDnBrbtOl3yCK00nnz53aR"
    "wXfXmSL9cLRHE55iPiqNJjouBlSE0+QZW5sRclRPl1HNM/fBTf3LR+/SGmg/QG/Wu/ewT1"
    "dm9wlYB7ZRkiYHvdaxAkVzbQ1Y+RLise8cOHIvaMDx+y7Rn0WaLQif5vDrq5NU48Cqnjbq"
    "vjyhjQrTaXYzMlhZKteCmtJKl82bZ+2VxlQ7yWVoxO4i8NekcHva9KC8OfIJQskDbVytpU"
    "p2H++h1RLZ4Jv2Ibe1Fc40dagUplsUj8HdGtY1h/EuCU2FagtlZg79wd4tqnqkycS5WKxP"
    "I2D14MVriv5ERfRYp5FHEGWGgBLW4QeOTJNsZ5rzyhtL5X0/pe/fiekqxhF+8KhffQbjk5"
    "A+QF3ddqnJE1zqVV4NVAL1XSMlVSWeG5sMKUWeFZ7OL5ixQNPBIl9aB3YCNF8TiaT7xkXr"
    "bykyzSV0ABwsDLNoAAvfjMMse6qwk8kP8grRGFLEBGBlTa+hHQaybmEmGw1u25G8bkVj5g"
    "daUybtQe6ltEFDOI7TUNh6LKmaxb9eJH6WmOckbX8RZ3A1Z7vBpQ0ZOgHjqDYaga5ITvXp"
    "mmgSDOUBlCqgR/7wnZoVgatJTL06vBoBdj51U3GeJzd3OlDN+8Z3wknXQnS0UgC/7fZD8V"
    "snZEaGoR1Ra3eVxeFLB4XF5k2jvoo0RwlemIBVd5/WtnTnpfzJz0Ps+c9J5jTvJOby7Em+"
    "NlQ+oSASfii0aBE8O9cav0O93+dRN49BPcojkQO00AaRJEjSZP/Hw3chMoPqxs2kL37M6w"
    "9a3fJAKTM9eIcoCTUlgh7l0W4V3y7Ihw7lKaAV/nkc5esK34nCCV1zqrzGdZalSae18P9N"
    "LcW6a5V5YaLQprZUuNdpChPyHrucEzYvrPTnNNmG4vHQkkzlkaEGOkgQWybTIvQO9ikubp"
    "HDrNwHB4YoM3ugZ+Bu9+oPcvIZhZ5mrptf5EWvnJdfY4tmgdi/DdCQp+0Q/+3T/bMJ0ipS"
    "08RJ/d+hY+tf/KNE4j9S1YWNUIkKUMOt3RuNtvj91XNDItm2glnqimbyqt4a1y/nd9+6IM"
    "FUDeZQeBv4ETT9s5SX2hgaCN1BV2dGOPX2dnfV2I9QZsw5WqOoTdZP3mABv99m4fvAl+7m"
    "k4lR9Aq98B0HHQYunYdDWxBsoNts88p3lBx2PL1jV9bpjxCntzFprpChNFjKx38gPpbDUE"
    "tZMf6FRC07o7D2ZZjy3VYH7+opEG92oa3GNcK86EGJmULbcW62t/Fbw1GnWv+8yG5eU2n+"
    "C7fti6wmF7q91Wbses73SKlg5t6yjtXpf11NCU5rsjbe1eiyi0pGlqQH1BW667X5W+etVq"
    "/9IEM7LPYZVKNbRoyKD9C+15b5g0HR4Zj6jHTZYyj287oza2r13lGzWxPeloTWZ1ezscfG"
    "WzWi4t88m1w43vhn3XEOesLOy2DW4Vr406MN2ZDkbuRE1mrWu3+m2l12NNlKeG4f7GnjJ2"
    "fyKV5mi/wc2N0h83/cQRpM+dorZG7LewLd92fw1t9WyErNmzE9L2wFbo+oY9eyF90v5CC6"
    "94T8j+jmcM/f7om8Kqs/h2mQnu33XoRX680uhF/qFy0+13lCH9hQu6Tiw2HhtngglGQ/aJ"
    "QGSxFoVIpL0W+2VkUUADOi73ye8l/Bq67A8OJjJW91oZkR+t6TNkk9/srRJF7Smfx8ECQq"
    "qBHsjTvw/cdfFPU/fwv3HZRCbncWlAkwtYpkFn962vDEdfurdNmpbDLQg8wWOldaMG8LMU"
    "/h4PtrGhnhVxLpxlOxfOUs4FJulxt4eMm8Ve/9o5F/Zfekl6mmttrowoKyL8jZBJBleawX"
    "P6G1zdUJDHcUrpdagylwM9chsBOSA+RtfvyG+xIy1j9tHJEiTv+kOlRQ68Kyr3RLR3KmK2"
    "mHwJtxJs9u8c9m0dadaOFtAwsm8PROjKUzvfHVbnPD/7eBlomfRDnl45umn1emlF0rMTpZ"
    "X4vMCqkEjGVQnEVUXtkoJnT4JUHj6VPnzoNeStZEhHhjQcAX8XPNNztnK94FqeiwkTFeNi"
    "4ng/K5JIkfTKPuDPUskUkWXxbvBkwxsQ1A/gg+TRX8Jnepc/DfHfR4N+RjBOSJLcmfSpA/"
    "4LaPGSg4nGPz2s8JQCCe5XuuHo2H5Lv/bnQ1mQciCnEMV2qVSaxWRGxcT2QwdIplmUAY+v"
    "4tR4kUisqm1vry8Qq2Ic2Fsc1suEC7XIQfCkO9xwoeDZaW76d7eXULgQ9R+6Vwqpq+fEdk"
    "N2KETk7zk5+0zrObvSViHKbRLG+AW2gwQyU0fmj6lsxASc8ituZUu2IUWVXfVbyrbnZwVE"
    "2/OzTMmWPkp45gjyIlKt31+KtHsXabe40yFF2OqLsOyAEc/cE6GSQuxRXeSQyFMQaXiPMP"
    "IhkQxz3Jvm5gm8u2pu3jBHxoLCqlu49IpUoJbK8J5zUDEtbHdI615oLioWVKrMXJuM0OBl"
    "k6Xtp7mpZEmPwnlk/ftBOi3+Rm8HAYf+Y8/Nte3ZCAC0aW1u3QZEIuNlnN1qDI6pIbQt0E"
    "FcE0LM9EAWK/mJ0rRQTdNCiQ7Jqh2KJXgk3bWfXt55ETIBjQyQEQiQoZuPeLmYkEhK2sel"
    "Xr5e6CvjnqoaCw4ikjOhZndI294wNYU0spFWyeXHUOeJ4x43csRx0qOwOM4u4DMZ+kfwXd"
    "e+U4n5pvXriX0KMJpBR39Cb0HLFbLnRKamd/qppg3I54VpO6eejy+47M+T1w/zJZt9h6XL"
    "7UVeCym4Nxzd4YmWeWkWHa5cefw39Q4S6wY1DWnqPS++Pc9hEaGSZvNtJUqaVIKfHyBPcY"
    "pQlag6+TvP8WpOEKsW4kV15qIdJZOaqshVDohnKyKviOzdUZoSt29rVc4GXsTykm13SVld"
    "ZFTsNkv86EIKXsS5mjyfX4kkmjI6ZCt00ZPF82kk2CNQ28N3nBzna1akrMcmF/UAo7FJ/t"
    "mvg7pSy3hX73SG128n00EX35t/KtjhpxeMPD3NMyPotF8xMwIN+V0t6dFC3W5Es2fXroHO"
    "MQbkdxXM/Lcxr577I9TILfO8XG5ziDWDnaCgO2JcYXnlbOSo0NY1FHngpnULCaSPsKKmhk"
    "fE0YKzhVWv+37k1JeFP25m+PChiJnhw4dsMwN9ltIGeA7CnLXtU0i3ydb2BXfzTMOeHfBN"
    "ziGeRnD4eO+X0QUOEtltoSnSn7bSyxKkUjGrtGImM61EtrZ9ZFqJyEiCL06cUuaGqPJrE5"
    "WRRfmcpJWcrjKnZaKKyGW+Qs678xzn3bnrvBMwUR0y5oCcbvARjVgeOK7lIHx8mm86oB3V"
    "IKHcZgvCN6LtI2CYeAaWpmEQFtDM6liz0xaE/K47BAWw/wssbL9/7ZTFfd1RzYnchdYjr0"
    "hdnu4Y0kjt8VD274PmMECWPp3z9hXvSe6WAsM+mzaTbBbsOWLotZjwzt5ffLz4dH55ESzN"
    "oCVvRW42zj0hyxZMDhAhqWEg/0HMdPSlEkDY615DdN8XrbiaV3A15bA3scON98k2yEVIpF"
    "FO0Cj3oofZX/8PZatA1w=="
)

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
    "sessions_from" TIMESTAMPTZ,
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
    "fresh" BOOL,
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
CREATE INDEX IF NOT EXISTS "deliveries_outdated" ON "deliveries" ("id") WHERE fresh = false;
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
CREATE TABLE IF NOT EXISTS "api_tokens" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "name" VARCHAR(60) NOT NULL,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "scope" VARCHAR(8) NOT NULL,
    "expires_at" TIMESTAMPTZ,
    "used_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "person_id" BIGINT NOT NULL REFERENCES "people" ("id") ON DELETE CASCADE
);
COMMENT ON COLUMN "api_tokens"."scope" IS 'READ: read\nWRITE: write';
COMMENT ON TABLE "api_tokens" IS 'A program''s way in; what it is made of is shown once and kept as a hash.';
CREATE TABLE IF NOT EXISTS "feeds" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "key" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "person_id" BIGINT NOT NULL REFERENCES "people" ("id") ON DELETE CASCADE,
    "team_id" BIGINT REFERENCES "teams" ("id") ON DELETE CASCADE
);
CREATE UNIQUE INDEX IF NOT EXISTS "one_feed_each" ON "feeds" ("person_id", "team_id") NULLS NOT DISTINCT;
COMMENT ON TABLE "feeds" IS 'A calendar that its owner subscribes to by a secret link: of theirs, or of a team.';
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
        DROP TABLE "api_tokens";
        DROP TABLE "feeds";
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
    "eJztXVtz2ziy/isovThT5ZOT2I6To8xOlSwziXZkySXJyczGWwwswhLXFKghKWu8u/PfDx"
    "q8iHcRutAUjYekLBANkl+DQN/Q/Z/GzNSIYb++JpZt0kYT/adB8YywP2JXjlEDz+erdmhw"
    "8J3Bu86JOWd/QZ8727Hw2GGt99iwCWvSiD229Lmj8/EbQ3NG7kztCS2nJiKPxEL23HwgyD"
    "GRMyXoznReox+69gPpNjToFrpq/YYWNuuoa6/hHpo5ZjfR6WT74W7pLR3pM2Ij8x5p+Alh"
    "i6CZThcOa8L3Dus10zWqT6YO0ikfcc7xOLLRv01K+PMsqP7HgqiOOSGsg8We6vs/WbNONf"
    "InseHnfxr3OjE0/nfDYfcDWv4q+oTYjoqdBlCQP+cWsW0GlO0P4jPDRVh1+xONo/8055ca"
    "nJKhDj/Qty/KQEHBuKgzRL3+CPVuul3U6l0ii+DxFPjGfxEL20Tz+7E+jb/grvMHlT9wZD"
    "7o/K68XfXvfaFPOtT5xPvC69ypY9NYzOiq//zJmZo0INCpA60TQtmt4UVW84QuDMObUH6T"
    "iyxrcKwFCSDVVg0auccLA2YbULtPsGprqCp7d3WojFS1kZiJPkVoNnlNY8YAhid7VpsjMI"
    "FH+J//Ozk5PX1/8ub0/MO7s/fv331484H15c+bvPT+L/dhVnC5Q3HQOp87vRE8kMk+FfcL"
    "goa/OA12sLqaLSv473WLcZT/SrChPcVWOhOiVDFmsJfchBl+w4obq0+9DHbM8J+qQejEmb"
    "Kfb08+5ED9tTVof2kNXrFeP0UB73mXTtxrgP0KawNvAHWEqDykG43DxRmWYVGYwzQboewt"
    "HS9oOo+npk2o8ISOkdVuSp+/KQD1+ZtMpOFSfN2gkwWeCC4bK5oSIbYW5YBcZDpnT+bEVA"
    "4LT0URDtOUiLCysMw5+d8r0x6by5Jm9FmRGX2WPaPP4njPp4JgBwT1W5tPTwqge3qSiS5c"
    "iqK7NK0Hdn+VaR62CMhxuhJn9duT07N35czmPBnah/t9Jtrv42AzsNQ5tpwUpP8+7PfSkY"
    "4QxWDW9LGD/osM3d5IpykE98/3CzoGGJGnjrvq5+ufDTy70/Avv+yLFTnYA1ow8sy2/zDC"
    "oL9iqnWcH+1u/4JjZ9rOxOKj8AEuYtyx8SOxmSKqmnScsuBcmKZBME1nUoI2xqg7RrwvDg"
    "Ut5fLgot/vRnhw0YlplL2bqwuFiYqcIayT7kQUzdB3EdggEqgPZ9gwMhX8COFGen7VlntX"
    "0T89eX8eqPbwI28hGl61ut0kqH8sdOKo95Y5E0U1SilhTYF1QR3d2AzXgFQCG10E3GdTLT"
    "KDl7HENsk0YrlZ7m+zdOdyutSYu1NGCeU2KbBNUjxRwb/wJLrwRAhLW3benp29qf6yA99p"
    "uuKj0MWM49lh98aeXBfB1actUfmxzQXVBBeRxrB/07tsIk57S4edrtIbsZ8603OcW9r/9K"
    "mJzPv7uGPrGWwrAKjQuh8QPOtaf7fQDUen9mu4bW2W+MBPJ7jCR+jkAi+kB2HDnKiibs4I"
    "WY2kylLcnSH933N8Z+hMlww+sONmGADixPEFyaN+7f9xeFzJAXjUuVKGo9bVdeRDuGyNFL"
    "hywlufYq2vzmMLUzAI+tYZfUHwE/2j31Pia1XQb/SPBjwTXjimSs2lirUwJn6z3xT1R7FF"
    "yuFhB6KMjlLugMtVc27Xic1LYozN2UZ8jpHKz7nKfA6CiES5HCGUPK4ajyES7P4hFIwEDX"
    "d4/LDElqZGroSixOgjk7DS7BIe4adfB8TAHMsk1z27TYcPcrjL96rVm5VRPYvM7ohlT/X5"
    "ljBdBQPVFSrM5LoJnRGa5rUTgaoVDFRXqHIstyJADbxh6goTW+WmpkXSlDwBlEbYfqgrQm"
    "PDtEvCp5obdj48S+yMp9vi840PUtuPzNHHD9tC1J6S8QOYEDsOmdV0Li3mhom1bbc2x8Hj"
    "aZ23NqYK7kAEaLuj1BUkbUFUi7DntbcF6nJBBu5AdcUKjx2daRj6tnpKyx3nqabLE57rqm"
    "M+ELotTHN9BMPUdTrdE7LtIv6JuPtlXeABU4F5YmYZD6KXQuHGPGADG6pDcIoXwEe0T8nI"
    "ZP8VEES9cWrydQKIs5NZDNYZpnjCnxKGA+KoHSXlVOfKwpJ9qjNkyll/rLOFNELmyNDpA2"
    "IPbCKMgIfJA5t5HdefpPze4DODtX73VLnGP0s/sejNlrzvUh5YbDj+kl/4nIZPsJuIjudl"
    "wZ7PZVhmWmRAscAZn7bEwBnX5NkQA7vR/9ZTBk1kLtkT3dLW5VWn10RYm+n0ll4p4NZvot"
    "DIokftzouctIsb3UMH7c4T5+ykX7OuvpCIv+vPuW7xAwfCDq8IpfR4VZnLsFYs7DQNMVN+"
    "CJPUKBLo5O3Z+7MPp+dngfgQtORJDckYH0E4t4JyowVwzxGzOwPSIo9MVtpko4lSyhWoyi"
    "uQq98IByRGyMr7dmqiz4T0F6ZoCoMfIpLQC0GfiDaJciLJhk+mRfQJ/ZU8JdSdrWxBVWNB"
    "ljGINVt4GZg9wlOPvTt7Y+JGOrdbw3brUmmkrC07AHWVHqymsEaW03Rgs+OihMyggsa9UP"
    "RPioEvGhuUbeSLBSOtN/T1qZ8DDTKimexXup0vp1+Kme978JG7NK5VLzOFmjfV1yRNYzdV"
    "ufFAZYMGJmV/AjeOk3nTwDSC/oaOONURfDLfIw8kzYyVMzMeliVMnB0HZwV7tjN95agih3"
    "Oe71+mTjdSEiOE0hhZaSXR3Z2E9ZQImdRUpJJ4GNBLJbFMJXEe6HZSScyHNbKciiqJoTmM"
    "Jzs5EjLCkxqBLRZMJKhF8+89RX/214FszRk+pYI68zXP3o0w1bwc5A62H+zXqIX8gCeuIN"
    "8Rw6QTG3KXmyvt+d60eGLzpIq9u2HXB95I7beS2q9oTt86ZwJ/UySfL+uVrcu+SWT0DT+Z"
    "AMwxstqlTmZIFQQ7F+0E3DK9b7lhZO75StWERT8jA+16o01ikBK5wBNr+cU0BIw4yldl8D"
    "tTyZvIH8EzrQ0925pdDWOauWQ4wq6umtRIST2WmwsoSSwTAgkkBJLZmUvMzmyRR50s1bun"
    "4LnF5noqvZzuAtPdrV+y8B0JBYO0YlQyVisOqwwK3mReH6gdHhuqeb+hMT5Mu5Po0ReiHs"
    "s0NTJNzTNDZRNr67PEw2CMOiLE1ZDtAKpzzpXtDf81M/k/82n9g8SpvGPo1Qz6L+I4ShXY"
    "kpj5B8x37d+slIgm5twMi6cFPJxZsI+naYqQ+MH+tjdOjWaqgNfSExZS/JYrMSLbc7kSV4"
    "qc67cWno8RDurP5owx5DXqj8cLyyLsq7B5zWS+v0MRZdcRaS7pMXJBR3dPUFk5LRHADkcW"
    "yxzgLCzKT2HKoN5qujVhZoiYXP3+NXRrnhTytJ3kONpOkn42yJPO4GPfHEl3bebaWlOopa"
    "VVwNJ6OF7O0mb57l2bTGazHPB8pZtd01GOEOVZXA8Q8ByAwYIaj+LX6cJJmaH5tY5WVDU6"
    "/76LQke+fJMENLu8TphGVtiJrL27qLBDyRLKV4oKehGyGs3ysgPnfRE8dXXOdoqF6WT6gi"
    "p7xAiDcKOqECE6yeEqc1i6tl8Em+UZJ3nGqQos2NkZp2JHccpyWFZzgyr3FE6oPEuKTTta"
    "vCXbrh2rFiOUy8L0clQwnh2jpe5MEUbsO3JIxPScm+ZCYIj0DBjefMnIgPE9dB6PD+vash"
    "91rDp4Ik3ZFTVlu6xKMKBYaH1AXGIM8ZwJ4ACrGFca10rvstP73EQe/S1ttdvK9Ui5bCI8"
    "HpM5e8xbOlJ6o9ao81VhU4F9p2wFfSS39JJH4ms8Cv9SaXc7PaDSyNiARATxb+55IvGpmc"
    "XGDDuBWTrn9mWZKefsDxSwENckVlRSV6yyEoENAw5ECHqaQlTSwyTgYRobmM34tH0/D+0Q"
    "lURbAO3ZwhHGOqCRSIvMa2lxegmbxWKubcjmKKVkc6XZLHNXPa8LDtsP4nbdFZGEfmPoPa"
    "ONMPpROul93pVd3bO8bWtXr9cJleO4XX316cvcYaXmDktZOnYyXYscGarYelEU1ehKGYGV"
    "PQLq3XS7xRxBOCivW2ad3gNBfa9OoaAUfYpLKFymPtshZHm9Cp91cL/FIxstdXsKCdPuCP"
    "IG0cCLg7l3p4ncOEebXb5nXx3SHaTbSAOWmRbCDsKQ9By+Pyft3MOe7rL+DEQ0iXpIkgsv"
    "Qd5dVfeuHDmnSKZ1H2w4JoTVB/Y358VTWrZ1+PyGiM1MdNkZjjq99kjmWq+ImHSc48tKTo"
    "0oJ9bEBYcJayS77ixViLi5Q3o+qm/lkDbLF8FmacySxqyXA700pkhjShVh3SoR+z6VWT6d"
    "0/KMe9M8J8+4H4m6XoEdmjOm+jEckTMF/ZCX3EJTzHN/aybXG/kVBz8wvXJu4DFJKqgbjX"
    "JLb+kPeJnX97rhEOsHP9ivOzYy9AeCbEIQZdScHZp7qP8jcgl4BlZ+wx/Qz0bYMNbXCfNy"
    "DvIYyFU1O9PSJzp1W1dpDswgp4CaGljpjxmE23lRRbHBQ1GXY8O0mWR29wQ/I2r1ijRHYf"
    "Ymebpy7JYicyNHoRbZnNAjdz0QvQ2kx2UfEENQJXnquHtHUNnhhpzoCLV6l+seIhRpHYrD"
    "snTGBTfNzvoabW5+WkN/JOsez30WsBl0eujVEUQLHh2jozGseIZBtKOf+CN7U4w9DOoMPT"
    "tf9mN7fHSfvOjTukTFnneHz7rqXewxvf7rnjP2EP1RxoPojptjIZbbvGAtPveRlqblpihK"
    "fSB3bZZ2n8rZfYSzwj5HQtgDMvT4xtFNQsJ92hLjin2JXiQcfNQa/trk+/wtVb7yEnl8X4"
    "lLG88TzB0sZkWjuQOCGube2EuGmdzCGSO25GeEc9eucEaejUv5bRQxbyXSGgQmrm6/99nv"
    "Hs91kMh7cljnTUC0FF1d+tdKr4mA8pZ2eur1oP95oAyHTaRTdW6ZYNezb+lFt9/+FU6S3B"
    "nm+AGOnwyUrx3lWxO52eKjB0/arV5b6XahfyCnVWO1ykvUVIyvucma9slcpsqJ8rbV7TZB"
    "Bbylrd7v7C/6tAkXdlxLNazUJGSg9fiHycuTiE4Fkb8ZfOYb9dtb+qXz+QvbGaDC8GXn5o"
    "qNdUu7ffblnBVkxu5S51BIa6q6X2yKEpAXZB8nlbH2ArH23qLJ4MOpxsdsYSlJWYN9XB6C"
    "kz5CeQjukBYwmWaxhDSL2sLC6ZJppnEoTCLDgJLzNuqtSN0K0oFNEG6ZwbJiOOeAmJLA0v"
    "MECXz7K4qNvvyKoRVXSguJK+c50sp5QlixzYU1FlpeVxT1g3gvZrRHYtliq2uIojxN8+2B"
    "LK0yFm+T1fXg5Gx5fvhFsDnivBf6mMOEUmWuMo9DQQ+CTI5SSi5XmctujJVw/G6ErE6RBi"
    "UHTwfRbMIciFPWSJ8vmQdutKIwAyJkEv2Njw/IHMdVOT4gcxzvIsdxcnfdAai1Pz4QESgi"
    "wA6YjDPouOeU1xf+FUa2cPXfiq3WRYGNbFMZ2RhSJZIyZ+2BYhuXwbZJdhHNoB3bCkWSXU"
    "RSdtdktYjM0Ehuic2BCieyqCNMS+yMp1uj9M0dpa4gWWSsz3X2sajbFwIf+GPVuCL4Lsql"
    "2w81Boh9LOMHvzrc5ii1/WE6DqmTNB3LuvEcCZ4OEqqxOdsBTm13lLqCBMF4FmHPa28L1O"
    "WCDNyBaosVgZOf6TqUEFLuOE/1EfKjS9TY0R91Z2uYWu44dYVpjL3TpVusTaxfnT62faY0"
    "8IXylKwGIXk9O7FBWDUoltvgztSe0HJqQh48xzRCyfKObDSeYjqB7AGUtS/ZH9TkSQXSEx"
    "xsPtRWtZtkZrtqnnCWgUHr1pZa+Jllki6ZpOvlQJ/nZZNJumSSLpmkKybRXhFIWwJ2wRSZ"
    "dnUxV6qd8W6BIbdI1mnWF4qHYuTSfkQGwY9u/i3iJt9yM23pDsJL/JSWUnqTIVIFWZfenu"
    "pz960maemyZLnRygqyK/4Jb7QJUrndbiHpiBd32bKwy8sFPkfOiS5nW27MV5HBDowdRTfn"
    "xCqwXvIpsxzJocKaUYvkmQWeiLM4tcxG1JmcV2oj7sIuKvlgGwXETTDJQT5QtCTYsr2SF0"
    "yw4WIML6zOuhsm5WSs8QlpZpY8tJuBc819Uj6q4n6QJx/JjVnafl4C9NL2U6btR0pAhyoB"
    "ZQg+a+UdESkHsh57/kWCZx+RyzkmkTAmg0gCWdLH2E5JxS5IK1oBLHToxTQ0sjaJM5T5Aj"
    "byCl+88Vimcq7e2p8n//hci+KfnbHD71/DZEhnRfJ1nGWn6zhLZOvwviIBeFcUNQT4QxGA"
    "P2QD/CEBMAPOXKScZCqaBdWnLjEf4cQiTw0xuBufB8rvTQSUkLL2EvLVare0P2j1PitNxK"
    "CiE3JLf1e6PCXnEzEMc3lLGRVkxWVkkBb3onujQObbBet5fTO47rJf84U195L4P2861dzs"
    "0NlfS/2yQ5eQQkiGtqwTXWsR2iJPMFdGv5YnmHdxgrn4ecU0kWtvhxUPMTCavbLn1tkOqE"
    "gIRE3mZfwgHtEft51PL+EIHry1X5hOHsMrKeLehyujjmABo5X9sFlkElDmxh0FHaS/7OBk"
    "mWPpL6sKI6S/rILyvPSXSX/ZcwBaRX9ZNCVAiiCSyBmQLY4EWQpUnfUtKJT0KUGGTslHXr"
    "YLLaeEQjQPlCe+I+xvR4faM0lZRYBuvRstdODPtHX+aP+EssAwNC8KLKWZSkozAbcSPMg+"
    "+xUiqdOeurOc6g75M8WynFNixetfQ4fXfippwpqyQfrjFZnMfVxlw723ZwjL+lE6mfpVKl"
    "oHAb1UtMpUtHyBdHtU655FM7qcCufQ3KfOFUoslqJwRdOOZWtbsTxnRcy/86npmMi00L1u"
    "kJWdt8mjDs0lPXYjE720YMfQkzdYZG5aTpq9eAcjimhnuubqZd547o9VklP392JumBhScE"
    "qtrZpa2wN7+XQNY33Ml09bZW2j0blqQWCXPsMQ1/W1c6n0m+hR14h5S1s3lx32Cy80nf36"
    "1IE4Lvh44h/XM0RxOeYDSVGlR0zBy5CafIIqc2MnSojy2yiif/govrpq/fZTRAfp9nuf/e"
    "4h1Nvd/kUM7oVliIDtda9BkFzZQFc/RrqseMR374rYM969y7ZnwLVYoRP93yno5tY48Sik"
    "jrupjitjQDdaXA7NlLSSbMVLacVJ5ce28cfmKhvitbQidBJ/adA7OOh9VVoY/hihZIG0qV"
    "bWpjpe5a/fEtXimfArtrAXxTW6pRWoVBaJxN8S3TqG9ccBTohtBWprBfbO7SGufarK2L5U"
    "qUgsb/FIi8FarSs50VehYh5FnAEWmWErNQg8dGUT47xXnlBa36tpfa9+fE9J1rCzN4XCe6"
    "BbTs4AeUD3pRpnZI1zaRV4MdBLlbRMlVRWeC6sMGVWeBY7eP4sRQMPREnd6xnYUFG8FM0n"
    "WjIvW/mJF+kroABR5GUbIAgOPvPMse5sQvfsH4YaUcRCbGQE0tZHBMdMzDmhaKnbUzeMya"
    "18wOtKZZyo3dddRBQzTO0lhEOBcibrVj37Vnqco5zBPN7gbMBih0cDKroT1ENnMAxVwynh"
    "uxemaRBMM1SGFVWMv3eMbF8sDVrK5elFv9+NsPOiEw/xubm6UAav3nI+sk66k6UisAn/b7"
    "aeClk7QjS1iGqL2jzOzwpYPM7PMu0dcCkWXGU6YsFVXv/amZPeFjMnvc0zJ71NMSd5u3cq"
    "xOvjZVfUJQLOxBcNgBPDvXGt9C47vc9N5NHf0hbkQLxsIgxJEDVInvjpZugmULxf2NACa/"
    "bloPWt12QCkzPVmHJA41JYIe6dF+FdfO8Ice5cmgFf5pbOP7CN+Bwjlcc6q8xnWWpUmntf"
    "DvTS3FumuVeWGi0Ka2VLjV4SQ38k1lMjzYjpXzvONWG6vXQikDhnbmBKiYZmxLbZcyE4i8"
    "max1PsNAPD4ZGNXuka+gW9+QnOX2I0sczF3Gv9mbWmJ9fZ4diidSxW305Q8At++Gf/bMN0"
    "ipS28BB9cutb+NT+J9M4DtW34GFVQ8SmMrrsDEedXnvkfqKhx7KZVuKJavq60hreLE+/17"
    "cvykBB7Ft2CPobOvK0naPEDQ2CbaIuqKMbO7ydnXW7FdZrsF3NVNVh7GbzNwfY8N07PfQq"
    "eN3j1aP8hFq9S4Qdh8zmjg2ziTcAN/g685TkBYzHp61r+lzzxAvqPbPQky4oU8TYfGcvCE"
    "+rEawd/ZQDG0xNb44IIGiyVS+n8krh2bJ2Tobvai4cje8Oa257z8aastvyNUgWgamo1yAy"
    "BYszIUImBeSNdZPan2dvDYedzz1uiPMStN/Sm96qdUFX7a12W7ke8b7jMZk70HaptLsd3l"
    "MjY0jax9ra3RbTylnT2MD6DFo+d74qPfWi1f61iSZsoaIqiGZQ+aTf/hV63hkm5PRj4zEd"
    "v8nz/qUbAMFQ+LWjfAM74aNOluyprq8H/a/8qeZzy3x0jYmjm0HPtSY6C4u6bf1rxWsDL6"
    "z7pP2h+6AmNzm2W7220u3yJuCpYbjv2FVG7iuCSAr9+ldXSm/U9LNfsD43itoa8nfh+5bt"
    "vg20eoZO3uwZO6E9MHi6Dm7P6AlX2l+geox3hW1SdMLR7w2/KbzEjG9cuqW9m0vIRkAXGm"
    "QjGChXnd6lMoA3nME8sfh4fJxbyjAa8F8MIou3KEys7rb4m7FJgQ3suNxn78v4NXDZH+yu"
    "bKzOZ2XIXlrTJ8Rm7+zNEkXtKp9GwQQiqkHu2dW/99158S9T9/C/ctnEHs7jUh8yJFimAU"
    "/3racMhl86103ILeJWNb6lI6V1pQbw8zoEKx58aY1Uxj/gAhNcVcZCx2v1H5S3+0/Lr/iT"
    "h1/xZ5B7pfP5y2joX9EnU8f2rrRbg0uvfcyUiU1M0CdFfDMn2b6Zk4RvhgvKqQtTxsFsr3"
    "/tfDO7r1wlHfW1tvaGdD0R/obIJIMrzeApvIOrWgvyOEopnTZV5nJgJthENA+ID9FzPvRb"
    "7FDLiP90skTYm95AabEN7wIkrpDxA4TbFpds8UaCze59676pKMna4QwbRvbhixBdeQrvm/"
    "1qu6cn788D/RZ+5Gm0w6tWt5tUYT0zW9J8kBeXtiKSYWkCYWlhs67g3hMjlZtPpTcfOMW9"
    "kQzpyIiQA+DvLM3ona1cz1Jt3sWEiYpxMba9nxTJQ8l6ZW/wJ4lclMSy0g5AZcMbENQP4L"
    "2UIeCeHdEN36fZbL+vGMjl7PZz/AQpJ5JI/33Y72XEjK1I4juAPnbQfxHU2NmbCvLz/YKO"
    "AUt0t9ANR6f2a7jtL/uy1OWwASCKsCGRDTSe+DO2zMMA8WygMi73RezOzxIwWLEV7gXGC1"
    "aMAzsLF3yeqLYW2wgedSc1qi24dpxbpcDtJRTVBh5i9+QrOPOObDeyDCBif0/Z3mdaT9kF"
    "4QpRbpLXyK8DH+Q5GjsyzVFlY2LwOL0wXLYGsaKocjDGhjrE6UkBFeL0JFODgEsxDyhDXk"
    "Sq9ftLkXbnIu0GR4+kCFt9EZZvMOIJpkJUUog9qPNGEnkAEQK4hJFfEclA1p1pbp7Au63m"
    "5g1zYCworLqtpl6RQulSGd5xqjSuhW0Pad3rIYbFgmpVQ5zrI15HLM3G4F87zrUxzHWVly"
    "IrXgjRMicWNxAs8RPS6Ue0nGIH6sfrNpphjRsR2J/21FxSZLKJw7NvPZC5g7CNMJSZn6bW"
    "Q9zZwOstFNLwUEnDQ/WrjZVmdDgv4rc8z3ZbnifDrnmcvgi8K4rdAPy8M3zPyZzssTnfPF"
    "7SJ67yTG4MeCijRTAkDxp0RkoTLS3dqUL9TfLnXLeIvYFnMkopw4aqbNWBI1wbsDhEJvlb"
    "Zf7K+IIXwWaZD6pKpiqZQaeoHaCyGXQ+ERJVY8Ptx3n6/z3rUVj1H2MmvmnYQo6rmNvuUW"
    "JkL+6g5x2xIdPN3RPTxW3CVmQHggoemqC3Mz1ct+xjCCoIYgzSjAD7uIVgCp0Il30L5Zr0"
    "IJAyB6BU4dwPpyucKUeaIippinggKUd6slVlr7vUk9fqyVLGkzKelPFq6QmumGYspetKsG"
    "GH0nV8hu/CHVzMw16xqb0zB/vz6CttSPOToq+0vfQ/OZVaWY/C+oqfflOnTB2A/EKuVgEO"
    "RNuLbQbPoethZBtZmkKy0RgpGsf3BhDzfRrUiUTENJun7A1lRHQ1tYESz6tWbfku4cCqO/"
    "eT0zvvPGVAI/MnCJyohNR0gkD7JBJnAZx5MjvRJTtEJDWfw4o+frnQV+b0YtVYsJeITV+G"
    "3BLStjdMTSENLaSV0noA9TStx+NGjtbDehTWengZAa6qfEQ/dO0HKCZXrd+O7GNEyQQ7+i"
    "N5jVquLjNlqgtUJgA9EbHfM9N2jj3fSVCyIE0t2s9NKhi4WX17fSUUJEd30kT4vGKRTqr8"
    "vs8MgY19sWD/KWewphFNvUtLM5d3ni1EJS26m0qU4PVNLxCQpzeFqEpUnfyV53A1J0xVi6"
    "Ql/clFO0wmNVWRjIqYThZMXhFZu8M0JS7f1qKcBXzHocmOyUYx75MAZ5/3D5FU48g/3K82"
    "R/7dYw2pAQj5KXAjhKXtp+/ODiAJrlvqIb1Aez6oUcryUK0+pn8sdOKo95aZ4ufMxzRKWS"
    "PJb3ewZuQQLoJrVg7hlw7sbOFVRROQ2wIaKbQJuRcIVHPaJIYuQilPw1Q5hE5GSr4INlci"
    "VO+FmDAT3qpsT0DYJOHFHMXY45F9+nVADJyR/y4W2HSYn1nC4fJX0k2yLjCvT8nIZP/tNy"
    "zvWafxtkF5GdlEtvI5deid+adCnfTq2qGrx3n+Jx36FfM/QSrRxRy2FgiLY1o6L5uD9BQv"
    "Un5XwVM768/o8JdQQ1WC0s/ouMV7p5hqBt9BUWfIucLLKttM/Me2rpHQBVj4vzdWBDKIr6"
    "I+Knmkx/VPvXtXxD/17l22fwquJczIaRF8OXPbp5DxNhs7ptzFU8SwzPah5zEqP48usBfz"
    "sUXGRH/cSC+LkUrFrNKKmayU19itgTAkIwl+OFFKabaq8mcTlpFF+RynlZyuMqdlobFQkY"
    "BCUV+nOVFfp27Ul4CJap/Bqmx3ww9kyOv4ploOVpeP800H0FENCgKvtyB8Y9o+QYZJJ2hu"
    "GgZjAQJrkWYnLQj5XbeIJn3eRJQVUhZ3Vfsi52gdth5SDyXl6I4rGqk97sv+vc/FpUUsfT"
    "xNW1e8K7lLCl71WbeYZLNgx6HmL8WEd/L27P3Zh9Pzs2BqBi15M3K9ce6RWLZg0aEQSQ1P"
    "2u7FTAcflQDCXvcaovu2kLj2Nkdce5sM0md3dFIDxbMNciESaZQTNMo962b21/8DBKaubQ"
    "=="
)

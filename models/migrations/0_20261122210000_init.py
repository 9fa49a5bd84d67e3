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
COMMENT ON COLUMN "deliveries"."kind" IS 'ASSIGNED: assigned\nUNASSIGNED: unassigned\nACCEPTED: accepted\nDECLINED: declined\nCLAIMED: claimed\nGIVEN_BACK: given_back\nBLOCKED: blocked\nDONE: done\nWITHDRAWN: withdrawn\nREVIEW: review\nAPPROVED: approved\nRETURNED: returned\nREOPENED: reopened\nCLOSED: closed\nCANCELLED: cancelled\nDELETED: deleted\nCOMMENT: comment\nDUE_ASKED: due_asked\nDUE_AGREED: due_agreed\nDUE_REFUSED: due_refused\nDUE_CHANGED: due_changed\nANSWERED: answered\nNUDGE: nudge\nREMINDER: reminder\nDUE: due\nOVERDUE: overdue\nESCALATED: escalated\nUNDELIVERED: undelivered\nDIGEST: digest\nASSIGNEE_LEFT: assignee_left\nJOINED: joined\nREMOVED: removed\nROLE: role\nOWNERSHIP: ownership\nTEAM_DELETED: team_deleted\nCHAT_LOST: chat_lost\nCHAT_DIGEST: chat_digest\nCHAT_REVIEW: chat_review\nCHAT_RIGHTS: chat_rights';
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
    "eJztXetz2za2/1cw+uJ0xjc3fsTJVbudkSXGUStLHklO2o07DCzCEtcUoJKUVe9u//cLgO"
    "+nCD1oisaHphaIA5K/AwLnhXP+05gTDRnW2xtkWgQ3muA/DQzniP4Ru3IMGnCxCNpZgw3v"
    "Dd51gciC/sX63Fu2CSc2bX2AhoVok4asiakvbJ2P3xiRObon2jNYzQhAT8gE1oI8ImATYM"
    "8QuCf2W/Bd174D3WINugmuW7+BpUU76tpbdg+NTOhNdDzdfrg7fIfH+hxZgDwADT4DaCIw"
    "1/HSpk3wwaa95rqG9enMBjrmIy44HkcW+DfBiD/PEut/LpFqkymiHUz6VN/+oM061tBfyG"
    "I//9N40JGh8b8bNr0fo+Wvok+RZavQbjAK9NfCRJZFgbK8QTxmOAirTn+kcfSfF/xSg1NS"
    "1NkP8PWzMlSAPy7ojkB/MAb9214PtPodYCI4mTG+8V/IhBbSvH60T+NvdtfFo8ofODIfdH"
    "5X3q56977Up11sf+J92evcqxNiLOc46L94tmcE+wQ6tlnrFGF6a/YiwTzBS8NwJ5TX5CBL"
    "G2xziXxItaBBQw9wabDZxqidJwjaGqpK310dKWNVbSRmokcRmk1u04QygOJJn9XiCEzZI/"
    "zP/52enp19OH13dvHx/fmHD+8/vvtI+/LnTV768LfzMAFczlActO5Vtz9mD0Top+J8Qazh"
    "b04DbagGsyWA/0E3KUf5rwQb2jNopjMhShVjBn3JTZjhNQTcCD71Mtgxh3+pBsJTe0Z/np"
    "x+zIH6S2vY/twavqG9fogC3ncvnTrXGPYB1gbcAOoIUXlINxqHizNbhkVhDtNshLK7dLyi"
    "6TyZEQth4QkdI6vdlL54VwDqi3eZSLNL8XUDT5dwKrhsBDQlQmwuywG5yHTOnsyJqRwWno"
    "oiHKYpEWFlaZIF+t9rYk3IqqQZfV5kRp9nz+jzON6LmSDYPkH91uaz0wLonp1mossuRdFd"
    "EfOR3l+lmoclAnKcrsRZfXJ6dv6+nNmcJ0N7cH/IRPtDHGwKlrqApp2C9C+jQT8d6QhRDG"
    "ZNn9jgv8DQrY10mkJw//SwxBMGI3DVcUf9fPuTAef3Gvz5532xIgd7hhYbeW5Zfxph0N9Q"
    "1TrOj3ZvcMmxI5Y9NfkofIDLGHcs+IQsqoiqBE9SFpxLQgwEcTqTErQxRt1T4n1xyG8plw"
    "eXg0EvwoPLbkyj7N9eXypUVOQMoZ10O6Johr4L3waRQH00h4aRqeBHCDfS86u23DuK/tnp"
    "hwtftWc/8hai0XWr10uC+udSR7b6YJK5KKpRSglrCqxLbOvGZrj6pBLY6CLgPJtqojl7GV"
    "Nsk0wjlpvl/jZLZy6nS425O2WUUG6TAtskhlOV+ReeRReeCGFpy87J+fm76i877DtNV3wU"
    "vJxzPLv03tCV6yK4erQlKj8WWWJNcBFpjAa3/U4TcNo7POr2lP6Y/tSpnmPf4cGnT01AHh"
    "7ijq0XsK0wQIXWfZ/gRdf6+6Vu2Dq23rLb1maJ9/10git8hE4u8EJ6EDTIVBV1c0bIaiRV"
    "luLuDPko6MS1uSs6CX+HXmFG3Aw3RYQyvhS5pG+9P/Y1//fIkBxsx91rZTRuXd9EvoFOa6"
    "ywK6e89TnW+uYitib5g4Cv3fFnwH6Cfw76SnyZ8vuN/9lgzwSXNlExWalQC2PiNXtNUYsn"
    "MiZkvhGfY6Q7YHTFPrw68dkPLBHlcoRQ8rhqPGbRQQ+PoQAV1nAPJ48raGpq5Eoocgg/0V"
    "03TVd1CT/9OkQG5Fgmue7q8l0+yOEu30GrOyujsjea3yPTmumLLWG69geqK1TQsvQpniOc"
    "5skRgarlD1RXqHKseSJADd1h6goTXeVmxERpgr8ASmNoPdYVoYlBrJLwqeaGnQ/PCtqT2b"
    "b4fOWD1PYjs/XJ47YQtWdo8sjMSl0bzWs6l5YLg0Bt263NtuFkVuetjaqCOxAB2s4odQVJ"
    "WyLVRPR5rW2B6izR0BmorljBia1TDUPfVk9pOeM812h5YjoeOSVZWl/0Uih2kHtfoaHaCK"
    "aEQXigDjAaE/pPAQnCHadGsM5P5zFY5xDDKX9KNhwjjirAKUe0AtU4+4hWSAdff0arBTSE"
    "FsDQ8SOgD0wABIyHydNXeR3XH4v61uAzg7Z+c2Xwxh+lHz9yZ0ve8iVPHzVs8ohwuqc2I+"
    "jaI9iNe/ZlWbDnIGuTpLn5innBPdoSveCOrUrUDT742leGTUBW9InucKtz3e03AdTmOr7D"
    "1wrz0TVBaGTRczMXRY7NxK2loVMzF4lDM9IhVVcjdsRR8ddCN3n0sLCnIkIpXRVV5jJbK5"
    "ZWmmifKT+ESWrk1j89Of9w/vHs4twXH/yWPKkh6bAXhHMrKDdaAPcc/rYzIE30RGWlTTaa"
    "KKVcgaq8Ajn6jXB0UYSsvG+nJvpMSH+hiqYw+CEiCb0Q9IkwgSgnkmz4REykT/Gv6Dmh7m"
    "xlC6oaC7KMQbTZhCvf7BGeevTd6RsjJ2yx3Rq1Wx2lkbK27ADUINdPTWGNLKfpwGYHtAiZ"
    "QQWNe6GwjRQDXzSoI9vIF4siWW/oG2AvoRFLb0Tor3Q7X06/FDPfN/8jd2gcq15mPiR3qq"
    "/JgERvqnLjgUoH9U3K3gRuHCeTIDHTCPgHOOJUR+yT+RZ5IGlmrJyZ8bAsYeLsODgr2Isd"
    "0ClHFTmcwzn/IjreSEmMEEpjZKWVRGd3EtZTImRSU5FK4mFAL5XEMpXEha/bSSUxH9bIci"
    "qqJIbmMJzuJJZ/DKc1AlssmEhQi+bfe4r+7K0D2Zoz+5QK6sw3PBUvgFhzEwrb0Hq03oIW"
    "8AKeuIJ8jwyCpxZLREwC7fmBmDxLcVLF3t2w6wNvpPZbSe1XNEFnndP6viuSnJP2ytZl3y"
    "XSc4afTADmGFnt8qBSpAqCnYt2Am6Zq7PcMDLnYJxK2KKfkU5yvdEmMUiJXOBZcrzM+AJG"
    "HOWLMvydquRN4I3gmtZGrm3NqoYxjawojmxXVwk2UvII5Sb2SBLL7B4C2T1kqtUSU62a6E"
    "lHK/X+2X9usbmeSi+nu8B0d4oRLD1HQsEgrRiVjNWSWWpesR0eGip52NAYH6bdSfToK1GP"
    "ZX4RmV/khaGykLn1IdCRP0YdEeJqyHYA1TlZxvaG/5qZ/F/4mPXB4JR0jaSKJEngvCPUu/"
    "bgVUoIEXPfhQWwAj68LNgnszRRX/zoetsdpxJRT7uZqQJ+OXc7TPHMBRtltm8u2JCLnFw3"
    "l64XjR1Fny8oY9BbMJhMlqaJ6Fdh8RKffAdjNT8dVxtZ4WPggA7un1kh0LSj7jscWexsvL"
    "00MT9nKMNWq+m4YzNDxKjo9a+h4+60kC/pNMeVdJr0JLFqKBQ++s2hdOddrjUxhVraEgVs"
    "iYfjxyttlu/eeUdlNtNmvp10w2I6yhGiPJviAQKeAzCzEcbj1HnN7iR2+aU5AqoanfDeRV"
    "0OT75JAppdDSJMIwtCRNbeXRSEwGjFqq2JCnoRshrN8rJDwz0RPHV1znb7hOnkAf0q+3wQ"
    "hXCjhPUhOsnhKnNYOm9fBZvlKR55iqcKLNjZKZ5ih03KcslVc4Mq95xJqHJEik07Wlci26"
    "4dK2QhlK2BuFkYKM+OwUq3ZwAC+h3ZKGJ6zk3kIDBEeo4Hd75k5Hj4Fjpxxod1bNlPOlRt"
    "OJWm7Iqash1WJRhQLHjcJy4xSnZBBXAGqxhXGjdKv9PtXzWBS3+HW+22cjNWOk0AJxO0oI"
    "95h8dKf9wad78odCrQ75SuoE/oDnd4rLnG48w7SrvX7TMqDU0MdtQ+/s29TKw5JllszLAT"
    "kNI5ty/LTDmnW1hufXFNIqCSumKVlQhoGCzkX9DTFKKSHiYBD9PEgHTGp+37eWiHqCTaAm"
    "jPl7Yw1j6NRFpkXkuL02vYLJYLbUM2RyklmyvNZpmd6WVdcNB6FLfrBkQS+o2hd402wuhH"
    "6aT3eVd2ddfytq1dvV5nMI7jdvXg05fZsUrNjpWydOxkuhY5FFOx9aIoqtGVMgIrfQTQv+"
    "31ijmCoF/5s8wSogeC+l6dQn6V7BSXULiCdrZDKFKuu8hZB+dbPLLASrdmLCXYPQLuIBrz"
    "4kDu3WkCJ87Ropcf6FcHdBvoFtAYy4gJoA0gS+vNvj877dzDnu6y/gxENE14SJILL0HuXV"
    "Xnrhw5u0gucQ9sdkwIqo/0b86L57R84uzzGwE6M0GnOxp3++2xzCZeETHpOMeXlZwaUU6s"
    "iQsOE9ZIdt1ZMgxxc4f0fFTfyiFtlq+CzdKYJY1Zrwd6aUyRxpQqwrpVqvF9KrN8Oqdl0n"
    "aneU4mbS8Sdb0COyJzqvpRHIE9Y/ohLyoFZpBnt9YI1xv5FRs+Ur1yYcAJSiqoG41yh+/w"
    "d/Yybx90w0bmd36wX7ctYOiPCFgIAUypOTs051D/j8Ah4DlG+Q2/s34WgIaxvhKWm1Xvj1"
    "Cte75O6VMdO61BmgPi5xRQUwMrvTH9cDs3qig2eCjqcmIQi0pm98/sZ0StDkhzFGZ3kqcr"
    "x06xLSdylFXbWiB85KwHordhCWDpB0QRVFGeOu7ckans7Iac6Ai0+p11DxGKtA7FYZk65Y"
    "KTSGZ9FTInA6uhP6F1j+c8C7MZdPvgzRGLFjw6BkcTtuIZBtKOfuCP7E4x+jCgO3LtfNmP"
    "7fLRefKiT+sQFXveHT5r0LvYY7r91z1n7CEG44wH0W0nx0Ise3fBanPOI62IqVmZD+Sszd"
    "LuUzm7j3De05dIeXpAhh7POLpJSLhHW2JcsSfRi4SDj1ujX5t8n7/DyhdeBI7vK3Fp42WC"
    "uf3FrGg0t09Qw9wbe8kwk1saYkyX/Ixw7tqVhsizcSm/jSPmrURaA9/E1Rv0r7zu8VwHib"
    "wnh3XehImWoqvL4EbpNwGjvMPdvnozHFwNldGoCXSsLkzC7HrWHb7sDdq/spMk9waZPLLj"
    "J0PlS1f52gROPvTowZN2q99Wej3W35fTqrFa5SVqKsbX3GRN+2QuVeVEedvq9ZpMBbzDrf"
    "7v9C/8vAkXdlwtNKzUJGSg9fiHycuTiM4Ekb8dXvGN+uQOf+5efaY7A6uh2+neXtOx7nBv"
    "QL+c84LM2F3qHIyQZqnOF5uiBOQF2cdJZay9QKy9u2hS+GCq8TFbWEpS1mAfl4fgpI9QHo"
    "I7pAVMplksIc2itjRhumSaaRwKk8gwoOS8jXorUreCdGAThFtmsKwYzjkgpiSwdD1BAt9+"
    "QLHRl18xtOJKaSFx5SJHWrlICCsWWZoToeU1oKgfxHsxoz0h0xJbXUMU5WmaJweytMpYvE"
    "1W14OTs+X54VfB5ojzXuhjDhNKlbnKPA4FPQgyOUopuVxlLjsxVsLxuxGyOkUalBw87Uez"
    "CXMgTlkjfb5kHjjRisIMiJBJ9Dc+PiBzHFfl+IDMcbyLHMfJ3XUHoNb++EBEoIgAO6Qyzr"
    "DrnFNeX9pWGNnC9W0rtloXBTayTWVkY0iVSMqctQeKbVwG2ybZRTSDdmwrFEl2EUnZXZPV"
    "IjJDI7klNgcqnMiijjCtoD2ZbY3SV2eUuoJkoom+0OnHom5f6nrojVXjmte7KAhuPdYYIP"
    "qxTB696nCbo9T2hunaqE7SdCzrxkskeDpIqCZkvgOc2s4odQWJBeOZiD6vtS1QnSUaOgPV"
    "FivETn6m61BCSDnjPNdHyI8uURNbf9LtrWFqOePUFaYJdE+XbrE20X51+tj2mdLAE8pTsh"
    "qE5PXsxAZh1aBYboN7oj2D1YywPHg2MULJ8o4sMJlBPGXZAzBtX9E/MOFJBdITHGw+1Fa1"
    "m2Rmu2qecJaBQevWllr4mWWSLpmk6/VAn+dlk0m6ZJIumaQrJtFeI5a2hNkFU2Ta4GKuVD"
    "vn3XxDbpGs07QvKx4KgUP7IzAQfHLybyEn+ZaTaUu3AVzB57SU0psMkSrIOvTWTF84bzVN"
    "S5cly41WVpAN+Ce80SZI5Xa7haQjXtxly8Iurxf4HDknupxtuTFfRwY7MHYU3ZwTq8B6ya"
    "fMciSHCmtGLZIXFngizuLUMhtRZ3JeqY24C7uo5AMt4BM3mUmO5QMFKwRNyy15QQUbLsbw"
    "wuq0u0EwJ6ONz0AjWfLQbgbONfdJ+aiK+0GefCQ3Zmn7eQ3QS9tPmbYfKQEdqgSUIfislX"
    "dEpByW9dj1LyI4/xE4nKMSCWUyE0lYlvQJtFJSsQvSilYACx16IYaG1iZxZmW+GBt5hS/e"
    "eCxTOVdv7c+TfzyuRfHPztjh9a9hMqTzIvk6zrPTdZwnsnW4X5EAvAFFDQH+WATgj9kAf0"
    "wATIEjy5STTEWzoHrUJeYjnJrouSEGd+NqqPzeBIySpaztsHy12h0eDFv9K6UJKFR4iu7w"
    "70qPp+R8RoZBVneYUrGsuJSMpcW97N0qLPPtkva8uR3e9OivxdJcuEn8Xzadam526OyvpX"
    "7ZoUtIISRDW9aJrrUIbZEnmCujX8sTzLs4wVz8vGKayLW3w4qHGBhNX9l162wHVCQEoibz"
    "Mn4QD+lP286n13AEj721V5hOHsMrKeLegyujjmABo5X1uFlkEqPMjTvyO0h/2cHJMsfSX1"
    "YVRkh/WQXleekvk/6ylwC0iv6yaEqAFEEkkTMgWxzxsxSoOu1bUCgZYAQMHaMfedkusJoh"
    "zKJ5WHnie0T/tnVWeyYpqwjQrXejhQ78EUvnj/YHKwvMhuZFgaU0U0lpxudWggfZZ79CJH"
    "XaU3eWU91Gf6VYlnNKrLj9a+jw2k8lTbambJD+OCCTuY+rbLh39wxhWT9KJ1O/SkXrIKCX"
    "ilaZipYnkG6Pat2zaEaXU+EcmvvUuUKJxVIUrmjasWxtK5bnrIj5dzEjNgHEBA+6gQI7b5"
    "NHHZIVPnYiE920YMesJ28w0YKYdpq9eAcjimhnuuboZe54zo8gyanze7kwCGQpOKXWVk2t"
    "7ZG+fLqGsT7my6OtsrbR6F63WGCXPocsrutLt6MMmuBJ1xC5w63bTpf+gktNp78+dVkcF/"
    "t44h/XC0Rx2eQRpajSY6rgZUhNHkGVubETJUT5bRzRPzwU31y3fvshooP0Bv0rr3sI9XZv"
    "cBmDe2kaImC73WsQJFc20NWPkS4rHvH9+yL2jPfvs+0Z7Fqs0In+7xR0c2ucuBRSx91Ux5"
    "UxoBstLodmSgokW/FSWnFS+bFt/LE5yoZ4La0IncRfGvQODnpPlRaGP0YoWSBtqpW1qU6C"
    "/PVbolo8E37FFvaiuEa3tAKVyiKR+FuiW8ew/jjACbGtQG0t3965PcS1T1UZ25cqFYnlLh"
    "5pMVjBupITfRUq5lHEGWCiOTRTg8BDVzYxzrvlCaX1vZrW9+rH95RkDTt/Vyi8h3XLyRkg"
    "D+i+VuOMrHEurQKvBnqpkpapksoKz4UVpswKz2IHz1+kaOCBKKl7PQMbKoqXovlES+ZlKz"
    "/xIn0FFCAM3GwDCLCDzzxzrDObwAP9D7IaUcgEdGTApK0fATtmQhYIg5VuzZwwJqfyAa8r"
    "lXGidl93EVHMILZWLByKKWeybtWLb6XHOcoZm8cbnA1Y7vBoQEV3gnroDIahajAlfPeSEA"
    "NBnKEyBFQx/t5Tsn2x1G8pl6eXg0Evws7LbjzE5/b6Uhm+OeF8pJ10O0tFoBP+33Q9FbJ2"
    "hGhqEdUWtXlcnBeweFycZ9o72KVYcBWxxYKr3P61MyedFDMnneSZk05SzEnu7p0K8fp42Y"
    "C6RMCp+KIx4MRwb9wo/U63f9UELv0dbrEciJ0mgCwJosaSJ366HTkJFB+WFmtha3Zn2Pra"
    "b1KByZ5pVDnAcSmsEPcuivAuvneEOHchzYCvc0vnH9hGfI6RymOdVeazLDUqzb2vB3pp7i"
    "3T3CtLjRaFtbKlRjvI0J+Q+dxIM2J6145zTZhOLx0JJM5ZGBBjpIE5siz6XICdxaTNkxm0"
    "m77h8MgCb3QN/Aze/cDOX0IwNcly4bb+RFvTk+vscGzROhbBt+MX/GI/vLN/lkHsIqUtXE"
    "SfnfoWHrX3yTSOQ/UteFjVCNCpDDrd0bjbb4+dTzT0WBbVSlxRTV9XWsOd5en3+vpZGSqA"
    "fss2Av8AR662c5S4oYGghdQltnVjh7ezsm4XYL0G22CmqjZlN52/OcCG797tgzf+6x4Hj/"
    "IDaPU7ANo2mi9si80m3sC4wdeZ5yQv2Hh82jqmzzVPvMTuMws96RJTRYzOd/qC7Gk1BLWj"
    "H3JgY1PTnSMCCBK66uVUXsmeLdKEX0kTfmQ+FGdChExKqxsrCrU/XN4ajbpXfW4Vc7Ol3+"
    "HbftC6xEF7q91Wbsa872SCFjZr6yjtXpf31NCEZdCjbe1ei6rItGliQH3OWq66X5S+etlq"
    "/9oEU7pWYZXJSawMyaD9K+t5bxCWYI+ORxXuJk/Cl26NY1a7L13lKzPaPeloRZ/q5mY4+M"
    "KfarEwyZNj2RvfDvuOac9emthpG9wobhtziTpPOhg5D0q4/a/d6reVXo83MZ4ahvOOPWXs"
    "vCKTD1m/wfW10h83vVQUtM+torZG/F34JmI5b8NaXasjb3Ytj6zdtz463mbXAsmutD+zUi"
    "7uFbpj4ClHvz/6qvB6L56l5w73bzssNQBeaiw1wFC57vY7ypC94ZzNE5OPx8e5wxSjIf9F"
    "ITJ5i0Jl3F6LvxmdFNCAtsN9+r6UX0OH/f5WR8fqXikj+tKaPkUWfWd3lihqT/k09icQUg"
    "30QK/+MnDmxb+I7uJ/7bCJPpzLpQFLV2ASgz3d174yHH3u3jRZog+nxPAdHiuta9WHnxcF"
    "CHjwuTVWKf8YF6gUqVIW2m6r96C83XtafsWbPPyKN4OcK92rz+ORd0WfzhzXv/Ch6CIukd"
    "Nsl8hpwiXC5dPUJSjjPLTbv3Yukd0XjJL+8VobWUMqlgh/Q2SSwZVm8Iy9g6PRCvI4Sil9"
    "JVXmsq+dbyKE+8SH6LAeeS1WqGXMf9pZwuptf6i06IZ3yWSrkM2BibEtLsNCrRoubc9Ck2"
    "TtaA4NI/vMQ4iuPNX23X712rPTDxe+Jst+5Omuo+tWr5dUVl3rVtJQkBcOFhDJaDCBaLCw"
    "NVVw74mRys2n0psPOzy9kQxpy0CMA+DvPM28na1cz1Ot28WEiYpxMba9nxZJ/0h7ZW/wp4"
    "kUkMg0084dZcPrE9QP4L1k/1/AZ5aBIAnxL6NBPyOEKCCJr0z6xAb/Bazkyt5E458elnjC"
    "gAT3S92wdWy9Zbf9eV8WpBzIGUSRVSqRHDKeBzK2/LAB4skhZZjmq9g1XiR+rGrL2+sLH6"
    "sYB3YWPfYyQU4tuhE86XZqkJN/7Tg3ab3TSyjIifkonYOQzJ10ZDmBRgwi+veM7n3EfM6u"
    "D1aIcpM0N15ZcD/tzcSWWW8qG5UBJ+l1wrIl24CiyuEAG8q2Z6cFRNuz00zJll2KeeYo8i"
    "JSrddfirQ7F2k3OIkiRdjqi7B8gxHPNxSikkLsQR0/kcgzEFkIkTDyAZEMpdyZ5uYKvNtq"
    "bu4wB8aCwqpbMPWK1M2WyvCOM2dxLWx7SOteHi8sFlSqOF6bjtBIy4HL2o9zE+DSHoWz33"
    "qnmnRWso5FkAKb/WPNyMpybQQAWqyiuG4BKpGl5cndaIwUU0NgW2CDOCaEiOmBTlb6itK0"
    "UE3TQokOyaptiiV4JJ25n5zeeREyPo0MkBEIkOFx9MJFbgIiKWkflnr5eqGvjHuqaizYi0"
    "jOhZrtIW27w9QU0tBCWiWXH0c9TRx3uZEjjtMehcVxnjaAy9A/gu+69p1JzNet346sY4DR"
    "FNr6E3oLWo6QPaMyNctEwDRtQH/PiWUfuz4+P0VBmry+n5us9x2WLrcX+Syk4N6wdTtNtM"
    "xLDmmnypWHf1JvL7FuUNOQpt6nxbfnOSxCVNJsvqlEyVJPpOcgyFOcQlQlqk7eynO4mhPE"
    "qonSojpz0Q6TSU1V5CgHxNMllVdE1u4wTYnLt7ksZwEvYnnJtrskrC42oaOQhyTA2QEdIZ"
    "JqxHSw+9UmpsPJiZAapZx/9i5CWNp++v78AE7fOdkk0hOy54MapSwP1epj+udSR7b6YJIU"
    "V3E+plHKGkl+u4M14/BiEVyzDi++dmDnSxuJym0+jRTahNwLiCWM2uSgTYRSns6scpCiPE"
    "71Ktj8IlF58c/2lZgwE96qbE9A2CThBsPE2CNQys6LuDnMz6xIFbt1sY0DjMaE/rPbyMZK"
    "TeNtwxozwsW28jl18T35S8F2ejbt0NXjPP+TzvoV8z+xs2LLBdtaWLwW1dJ5vh6gp3iR8r"
    "sKJrpem0baeQk1lJ7Im3KN42SO4BnEmsF3UNAdca7wNMoWFf+hpWsodIEt/N8aAYEMLquo"
    "j+oRpRgnsq2cbvfdGDhfFv6of+r9+yL+qffvs/1T7FrCjJwWWZYztz0KGW+zsWPKWTxFDM"
    "t0H3oZo/LL6AJ7MR+baIL0p430shipVMwqrZjJFH2N3RoIQzKS4IcTpZRmqyp/NmEZWZTP"
    "cVrJ6SpzWmY4C2WBKBT1dZYT9XXmRH0JmKj2GaxKdzf4iEY8gXCq5SC4fJxvOmAdVT8T8X"
    "oLwleq7SNgEDwFC2IYlAWsYg/WrKQFIb/rFtGk/P8CE9vrXztlcVfJTXKOfEHzMa0mc57u"
    "GNBI7XFf9u99Li4tZOqTWdq64l7JXVJg0GfdYpLNgh2Hmr8WE97pyfmH849nF+f+1PRb8m"
    "bkeuPcEzItwaxSIZIangDdi5mOfVQCCLvda4juSSFx7SRHXDtJBunTO9qpgeLZBrkQiTTK"
    "CRrlXnQz+/v/ASDtvrs="
)

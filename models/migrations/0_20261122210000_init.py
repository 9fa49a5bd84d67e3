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
    "told_of" JSONB NOT NULL,
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
    "eJztXetz2za2/1cw+uJ0xjc3sR0nV+12RpYYR1tZ8khy0m7VYWARlrimAC1JWfXu9n+/AP"
    "h+itCDpmh8aGqROCD4OyBwXjjnP40F0ZBhvb1FpkVwown+08BwgegfsTunoAGXy+A6u2DD"
    "e4M3XSKypH+xNveWbcKpTa8+QMNC9JKGrKmpL22d998YkQW6J9ozWM8JQE/IBNaSPCJgE2"
    "DPEbgn9lvwXde+A91iF3QT3LR+BSuLNtS1t+wZGpnSh+h4tnt3EzzBY32BLEAegAafATQR"
    "WOh4ZdNL8MGmrRa6hvXZ3AY65j0uOR4nFvg3wYiPZ4X1f62QapMZog1MOqrf/6CXdayhP5"
    "HFfv6n8aAjQ+N/N2z6PEbLX0WfIctWod1gFOjPpYksiwJleZ14zHAQVp32SOPoPy/5rQan"
    "pKizH+DbF2WoAL9f0B2B/mAM+ne9Hmj1O8BEcDpnfOO/kAktpHntaJvGX+ypy0eVDzgyH3"
    "T+VH5d9Z59pc+62P7M27LXuVenxFgtcNB++WzPCfYJdGyzqzOE6aPZiwTzBK8Mw51Q3iUH"
    "WXrBNlfIh1QLLmjoAa4MNtsYtTOC4FpDVem7qyNlrKqNxEz0KEKzyb00pQygeNKxWhyBGR"
    "vC//zf2dn5+cezd+eXnz5cfPz44dO7T7QtH2/y1se/nMEEcDldcdC6193+mA2I0E/F+YLY"
    "hb84DbShGsyWAP4H3aQc5b8SbGjPoZnOhChVjBn0Jbdhhnch4EbwqZfBjgX8UzUQntlz+v"
    "P92accqL+2hu0vreEb2uqHKOB999aZc49hH2BtwC2gjhCVh3Sjcbw4s2VYFOYwzVYou0vH"
    "K5rO0zmxEBae0DGy2k3py3cFoL58l4k0uxVfN/BsBWeCy0ZAUyLE5qockItM5+zJnJjKYe"
    "GpKMJhmhIRVlYmWaL/vSHWlKxLmtEXRWb0RfaMvojjvZwLgu0T1G9tPj8rgO75WSa67FYU"
    "3TUxH+nzVap5WCIgx+lKnNXvz84vPpQzm/NkaA/uj5lof4yDTcFSl9C0U5D++2jQT0c6Qh"
    "SDWdOnNvgvMHRrK52mENw/PazwlMEIXHXcUT/f/mTAxb0Gf/75UKzIwZ6hxXpeWNa/jDDo"
    "b6hqHedHuze44tgRy56ZvBfewVWMOxZ8QhZVRFWCpykLzhUhBoI4nUkJ2hij7inxoTjkXy"
    "mXB1eDQS/Cg6tuTKPs391cKVRU5AyhjXQ7omiGvgvfBpFAfbSAhpGp4EcIt9Lzq7bcO4r+"
    "+dnHS1+1Zz/yFqLRTavXS4L6r5WObPXBJAtRVKOUEtYUWFfY1o3tcPVJJbDRRcAZm2qiBX"
    "sZU2yTTCOWm+XhNktnLqdLjbk7ZZRQbpMC2ySGM5X5F55FF54IYWnLzvuLi3fVX3bYd5qu"
    "+Ch4teB4dumzoSvXRXD1aEtUfiyywprgItIYDe76nSbgtBM86vaU/pj+1KmeY0/w4PPnJi"
    "APD3HH1gvYVhigQuu+T/Cia/39SjdsHVtv2WNrs8T7fjrBFT5CJxd4IT0IGmSmiro5I2Q1"
    "kipLcXeGfBR04trcFZ2Ev0PvMCNuhpsiQhlfilzSt94fh5r/B2RIDrbj7o0yGrdubiPfQK"
    "c1VtidM371OXb1zWVsTfI7Ad+64y+A/QT/GPSV+DLltxv/o8HGBFc2UTFZq1ALY+Jd9i5F"
    "LZ7ImJLFVnyOke6B0RX78OrEZz+wRJTLEULJ46rxmEUHPTyGAlTYhXs4fVxDU1Mjd0KRQ/"
    "iJ7rppuqpL+PmXITIgxzLJdVeX7/JOjnf5Dq66szIqe6PFPTKtub7cEaYbv6O6QgUtS5/h"
    "BcJpnhwRqFp+R3WFKseaJwLU0O2mrjDRVW5OTJQm+AugNIbWY10RmhrEKgmfam7Y+fCsoT"
    "2d74rPN95JbT8yW58+7gpRe46mj8ys1LXRoqZzabU0CNR23dpsG07ndd7aqCq4BxGg7fRS"
    "V5C0FVJNRMdr7QpUZ4WGTkd1xQpObZ1qGPquekrL6ee5RssT0/HIGcnS+qK3QrGD3PsKDd"
    "VGMCUMwgN1gNGY0H8KSBBuPzWCdXG2iMG6gBjO+ChZd4w4qgCnHNEKVOPsI1ohHXzzGa0W"
    "0BBaAkPHj4AOmAAIGA+Tp6/yGm4+FvV7g88MevV3VwZv/FH68SN3tuQtX/L0UcMmjwine2"
    "ozgq49gv24Z1+WBQcOsjZJmpuvmBfcoy3RC+7YqkTd4INvfWXYBGRNRzTBrc5Nt98EUFvo"
    "eIJvFOaja4JQz6LnZi6LHJuJW0tDp2YuE4dmpEOqrkbsiKPiz6Vu8uhhYU9FhFK6KqrMZb"
    "ZWrKw00T5TfgiT1Mitf/b+4uPFp/PLC1988K/kSQ1Jh70gnDtBudUCeODwt70BaaInKitt"
    "s9FEKeUKVOUVyNFvhKOLImTlfTs10WdC+gtVNIXBDxFJ6IWgT4QJRDmRZMNnYiJ9hn9Bzw"
    "l1ZydbUNVYkGUMopdNuPbNHuGpR9+dvjFywhbbrVG71VEaKWvLHkANcv3UFNbIcpoObHZA"
    "i5AZVNC4FwrbSDHwRYM6so18sSiSzYa+AfYSGrH0RoT+Srfz5bRLMfP97n/kDo1j1cvMh+"
    "RO9Q0ZkOhDVW48UGmnvknZm8CN02QSJGYaAX8DJ5zqhH0yv0cGJM2MlTMzHpclTJwdR2cF"
    "e7EDOuWoIsdzOOefRMdbKYkRQmmMrLSS6OxOwnpKhExqKlJJPA7opZJYppK49HU7qSTmwx"
    "pZTkWVxNAchrO9xPKP4axGYIsFEwlq0fx7T9GfvXUgW3Nmn1JBnfmWp+IFEGtuQmEbWo/W"
    "W9ACXsATV5DvkUHwzGKJiEmgPT8Qk2cpTqrY++t2c+CN1H4rqf2KJuisc1rfd0WSc9JW2b"
    "rsu0R6zvDIBGCOkdUuDypFqiDYuWgn4Ja5OssNI3MOxqmELfoZ6SQ3G20SnZTIBZ4lx8uM"
    "L2DEUb4qw9+oSt4EXg+uaW3k2tasahjTyJriyHZ1lWAjJY9QbmKPJLHM7iGQ3UOmWi0x1a"
    "qJnnS0Vu+f/XGLzfVUejndBaa7U4xg5TkSCgZpxahkrJbMUvOK7fDQUMnDlsb4MO1eokdf"
    "iXos84vI/CIvDJWFzJ0PgY78PuqIEFdDdgOozskydjf818zk/8LHrI8Gp6RrJFUkSQLnHa"
    "HetwevUkKImPsuLIAV8OFlwT6dp4n64kfX224/lYh62s9MFfDLudthimcu2CizfXPBhlzk"
    "5Lq5cr1o7Cj6YkkZg96CwXS6Mk1EvwqLl/jkOxir+em42sganwIHdHD/zAqBph1132PPYm"
    "fj7ZWJ+TlDGbZaTccdmxkiRkWvfQ0dd2eFfElnOa6ks6QniVVDofDRbw6lO+9yrYkp1NKW"
    "KGBLPB4/XmmzfP/OOyqzmTbz7aQbFtNRjhDl2RSPEPAcgJmNMB6nzmt2J7HLL80RUNXohP"
    "c+6nJ48k0S0OxqEGEaWRAisvbuoyAERmtWbU1U0IuQ1WiWlx0a7ongqatzttsnTCcP6FfZ"
    "54MohFslrA/RSQ5XmcPSefsq2CxP8chTPFVgwd5O8RQ7bFKWS66aG1S550xClSNSbNrRuh"
    "LZdu1YIQuhbA3EzcJAeXYK1ro9BxDQ78hGEdNzbiIHgS7Sczy48yUjx8PvoRNnvFvHlv2k"
    "Q9WGM2nKrqgp22FVggHFgsd94hKjZJdUAGewinGlcav0O93+dRO49BPcareV27HSaQI4na"
    "IlHeYEj5X+uDXuflXoVKDfKV1Bn9AEd3isucbjzDtKu9ftMyoNTQ121D7+zb1MrDkmWWzM"
    "sBOQ0jl3KMtMOadbWG59cU0ioJK6YpWVCGgYLORf0NMUopIeJgEP09SAdMan7ft5aIeoJN"
    "oCaC9WtjDWPo1EWmReS4vTa9gsVkttSzZHKSWbK81mmZ3pZV1w0HoUt+sGRBL6raF3jTbC"
    "6EfppPd5X3Z11/K2q129XmcwTuN29eDTl9mxSs2OlbJ07GW6FjkUU7H1oiiq0ZUyAisdAu"
    "jf9XrFHEHQr/xZZgnRI0H9oE4hv0p2iksoXEE72yEUKddd5KyD8y2eWGCtW3OWEuweAbcT"
    "jXlxIPfuNIET52jR2w/0qwO6DXQLaIxlxATQBpCl9Wbfn5127uFAT9l8BiKaJjwkyYWXIP"
    "epqvNUjpxdJJe4BzY7JgTVR/o358VzWj5x9vmNAJ2ZoNMdjbv99lhmE6+ImHSa48tKTo0o"
    "JzbEBYcJayS77i0Zhri5Q3o+qm/lkDbLV8FmacySxqzXA700pkhjShVh3SnV+CGVWT6d0z"
    "Jpu9M8J5O2F4m6WYEdkQVV/SiOwJ4z/ZAXlQJzyLNba4TrjfyODR+pXrk04BQlFdStepng"
    "Cf7OXubtg27YyPzOD/brtgUM/REBCyGAKTVnh+Yc6v8ROAQ8xyh/4HfWzgLQMDZXwnKz6v"
    "0RqnXP1yl9pmPnapDmgPg5BdTUwEqvTz/czo0qinUeirqcGsSiktn9M/sZUasD0hyF2Z3k"
    "6cqxU2zLiRxl1baWCJ8464HoY1gCWPoBUQRVlKeOO09kKjt7ICc6Aa1+Z9MgQpHWoTgsU6"
    "dccBLJbK5C5mRgNfQntGl4zliYzaDbB29OWLTgySk4mbIVzzCQdvIDH7I7xehgQHfk2vmy"
    "h+3y0Rl50dE6RMXGu8exBq2LDdNtv2mcsUEMxhkD0W0nx0Ise3fBanPOkNbE1KzMATlrs7"
    "T7VM7uI5z39CVSnh6Rocczjm4TEu7RlhhX7En0IuHg49bolybf5ydY+cqLwPF9JS5tvEww"
    "t7+YFY3m9glqmHvjIBlmcktDjOmSnxHOXbvSEHk2LuXXccS8lUhr4Ju4eoP+tdc8nusgkf"
    "fkuM6bMNFSdHUZ3Cr9JmCUE9ztq7fDwfVQGY2aQMfq0iTMrmdN8FVv0P6FnSS5N8j0kR0/"
    "GSpfu8q3JnDyoUcPnrRb/bbS67H2vpxWjdUqL1FTMb7mJms6JHOpKifK21av12Qq4AS3+r"
    "/Rv/DzNlzYc7XQsFKTkIE24x8mL08iOhdE/m54zTfq9xP8pXv9he4MrIZup3t3Q/ua4N6A"
    "fjkXBZmxv9Q5GCHNUp0vNkUJyAuyj5PKWHuBWHt30aTwwVTjY7awlKSswT4uD8FJH6E8BH"
    "dMC5hMs1hCmkVtZcJ0yTTTOBQmkWFAyXkb9VakbgXpwCYId8xgWTGcc0BMSWDpeoIEvv2A"
    "Yqsvv2JoxZXSQuLKZY60cpkQViyyMqdCy2tAUT+ID2JGe0KmJba6hijK0zTfH8nSKmPxtl"
    "ldj07OlueHXwWbI857oY85TChV5irzOBT0IMjkKKXkcpW57MRYCcfvRsjqFGlQcvC0H80m"
    "zIE4ZY30+ZJ54EQrCjMgQibR3/r4gMxxXJXjAzLH8T5yHCd31z2AWvvjAxGBIgLskMo4w6"
    "5zTnlzaVthZAvXt63Yal0U2Mg2lZGNIVUiKXPWHim2cRlsl2QX0Qzasa1QJNlFJGV3TVaL"
    "yAyN5JbYHqhwIos6wrSG9nS+M0rfnF7qCpKJpvpSpx+Lunup66HXV41rXu+jILj1WGOA6M"
    "cyffSqw22PUtvrpmujOknTsawbL5Hg6SihmpLFHnBqO73UFSQWjGciOl5rV6A6KzR0Oqot"
    "Void/EzXoYSQcvp5ro+QH12iprb+pNs7w9Ry+qkrTFPoni7dYW2i7er0sR0ypYEnlKdkNQ"
    "jJ69mJDcKqQbHcBvdEewbrOWF58GxihJLlnVhgOod4xrIHYHp9Tf/AhCcVSE9wsH1XO9Vu"
    "kpntqnnCWQYGbVpbauFnlkm6ZJKu1wN9npdNJumSSbpkkq6YRHuDWNoSZhdMkWmDm7lS7Y"
    "I38w25RbJO07aseCgEDu2PwEDwycm/hZzkW06mLd0GcA2f01JKb9NFqiDr0Ftzfem81Swt"
    "XZYsN1pZQTbgn/BGmyCV2+0Oko54cZcdC7u8XuBz5JzocrbjxnwT6ezI2FF0c06sApslnz"
    "LLkRwrrBm1SF5Y4Ik4i1PLbESdyXmlNuIu7KKSD7SAT9xkJjmWDxSsETQtt+QFFWy4GMML"
    "q9PmBsGcjF58BhrJkof203GuuU/KR1XcD/LkI7kxS9vPa4Be2n7KtP1ICehYJaAMwWejvC"
    "Mi5bCsx65/EcHFj8DhHJVIKJOZSMKypE+hlZKKXZBWtAJY6NALMTS0MYkzK/PF2MgrfPGL"
    "pzKVc/XW/jz5x+NaFP/sjB1e+xomQ7ookq/jIjtdx0UiW4f7FQnAG1DUEOBPRQD+lA3wpw"
    "TAFDiySjnJVDQLqkddYj7CmYmeG2JwN66Hym9NwChZytoOy1erTfBg2OpfK01AocIzNMG/"
    "KT2ekvMZGQZZTzClYllxKRlLi3vVu1NY5tsVbXl7N7zt0V/Llbl0k/i/bDrV3OzQ2V9L/b"
    "JDl5BCSIa2bBJdaxHaIk8wV0a/lieY93GCufh5xTSR62CHFY8xMJq+suvW2Q2oSAhETeZl"
    "/CAe0p92nU+v4Qgee2uvMJ08hldSxL0HV0YdwQJGK+txu8gkRpkbd+Q3kP6yo5NlTqW/rC"
    "qMkP6yCsrz0l8m/WUvAWgV/WXRlAApgkgiZ0C2OOJnKVB12ragUDLACBg6Rj/ysl1gPUeY"
    "RfOw8sT3iP5t66z2TFJWEaDb7EYLHfgjls6H9gcrC8y65kWBpTRTSWnG51aCB9lnv0Ikdd"
    "pT95ZT3UZ/pliWc0qsuO1r6PA6TCVNtqZskf44IJO5j6tsuHf3DGFZP0onU79KResooJeK"
    "VpmKlieQ7o5q3bNoRpdT4Ryah9S5QonFUhSuaNqxbG0rluesiPl3OSc2AcQED7qBAjtvk0"
    "cdkjU+dSIT3bRgp6wlv2CiJTHtNHvxHnoU0c50zdHL3P6cH0GSU+f3amkQyFJwSq2tmlrb"
    "I335dA1jc8yXR1tlbaPRvWmxwC59AVlc19duRxk0wZOuITLBrbtOl/6CK02nvz53WRwX+3"
    "jiH9cLRHHZ5BGlqNJjquBlSE0eQZW5sRclRPl1HNE/PBTf3LR+/SGig/QG/WuveQj1dm9w"
    "FYN7ZRoiYLvNaxAkVzbQ1Y+RLise8cOHIvaMDx+y7RnsXqzQif7vFHRza5y4FFLH3VbHlT"
    "GgWy0ux2ZKCiRb8VJacVL5sW39sTnKhngtrQidxF8a9I4Oek+VFoY/RihZIG2qlbWpToP8"
    "9TuiWjwTfsUW9qK4Rre0ApXKIpH4O6Jbx7D+OMAJsa1AbS3f3rk7xLVPVRnblyoVieUuHm"
    "kxWMG6khN9FSrmUcQZYKIFNFODwEN3tjHOu+UJpfW9mtb36sf3lGQNu3hXKLyHNcvJGSAP"
    "6L5W44yscS6tAq8GeqmSlqmSygrPhRWmzArPYgfPX6Ro4JEoqQc9Axsqipei+URL5mUrP/"
    "EifQUUIAzcbAMIsIPPPHOsM5vAA/0PshpRyAS0Z8CkrR8BO2ZClgiDtW7NnTAmp/IBryuV"
    "caL2UE8RUcwgttYsHIopZ7Ju1Ytvpac5yhmbx1ucDVjt8WhARXeCeugMhqFqMCV894oQA0"
    "GcoTIEVDH+3lOyQ7HUv1IuT68Gg16EnVfdeIjP3c2VMnzznvORNtLtLBWBTvh/0/VUyNoR"
    "oqlFVFvU5nF5UcDicXmRae9gt2LBVcQWC65y29fOnPS+mDnpfZ456X2KOcndvVMh3hwvG1"
    "CXCDgVXzQGnBjujVul3+n2r5vApZ/gFsuB2GkCyJIgaix54ue7kZNA8WFlsStsze4MW9/6"
    "TSow2XONKgc4LoUV4t5lEd7F944Q5y6lGfB1bun8A9uKzzFSeayzynyWpUaluff1QC/NvW"
    "Wae2Wp0aKwVrbUaAcZ+hMynxtpRkzv3mmuCdNppSOBxDlLA2KMNLBAlkXHBdhZTHp5Ood2"
    "0zccnljgja6Bn8G7H9j5SwhmJlkt3as/0avpyXX22LdoHYvg2/ELfrEf3tk/yyB2kdIWLq"
    "LPTn0Lj9r7ZBqnofoWPKxqBOhUBp3uaNztt8fOJxoalkW1EldU0zeV1nBnefqzvn1Rhgqg"
    "37KNwN/AiavtnCQeaCBoIXWFbd3Y4+OsrMcFWG/ANpipqk3ZTedvDrDhp3f74I3/uqfBUH"
    "4ArX4HQNtGi6VtsdnELzBu8HXmOckL1h+fto7pc8OIV9gds9BIV5gqYnS+0xdko9UQ1E5+"
    "YEMJTOvOOLhlPTJV/fF5k0Ya3KtpcI9wrTgTImRSttxarK/9UfDWaNS97nMblpvbfILv+s"
    "HVFQ6ut9pt5XbM206naGmzax2l3evylhqasnx39Fq716IKLb00NaC+YFeuu1+VvnrVav/S"
    "BDO6zmGVSTWsaMig/QtreW8Qlg6P9kfV4yZPmZduO2M2tq9d5RszsT3paE1HdXs7HHzlo1"
    "ouTfLk2OHGd8O+Y4izVyZ2rg1uFfcac2A6Ix2MnIESbq1rt/ptpdfjlxhPDcN5x54ydl6R"
    "SXOs3eDmRumPm17iCNrmTlFbI/4ufMm3nLdhV10bIb/s2gnZdd9W6PiGXXshu9P+wgqvuH"
    "fo+o5nHP3+6JvCq7N4dpkJ7t912EF+vNLYQf6hctPtd5Qhe8MFmycm74/3M8EUoyH/RSEy"
    "+RWFSqS9Fn8zOimgAW2H+/R9Kb+GDvv9jYn21b1WRvSlNX2GLPrO7ixR1J7yeexPIKQa6I"
    "He/fvAmRf/JLqL/43DJjo4l0sDllzAJAYb3be+Mhx96d42WVoOpyDwBI+V1o3qw89T+Ls8"
    "2MaGelbEuXCW7Vw4SzgXuKSXujxknCx229fOubD/0kvS01xrc2VIWRHhb4hMMrjSDJ6zd3"
    "B0Q0EeRyml16HKXPb1yG0EZJ/4GF2/I++KFboy5j/tLEHyrj9UWnTDu2JyT0h7ZyJmi8uX"
    "cCvBZv/OYc/WkWTtaAENI/v0QIiuPLXz3WF1zvOzj5e+lsl+5OmVo5tWr5dUJF07UVKJzw"
    "usCohkXJVAXFXYLim498RI5eZT6c2HHUPeSoa0ZUjDEfB3kWZ6zlauF6mW52LCRMW4GNve"
    "z4okUqStsjf4s0QyRWSaaSd4suH1CeoH8EHy6C/hMzvLn4T476NBPyMYJyCJr0z61Ab/Ba"
    "x4ycFE458eVnjKgAT3K92wdWy9ZY/9+VAWpBzIGUSRVSqRZjGeUTG2/LAO4mkWZcDjq9g1"
    "XiQSq2rL2+sLxKoYB/YWh/Uy4UItuhE86XZquJB/7zQ3/bvTSihciPkPnSOFzNVzYjkhOw"
    "wi+vec7n3EfM6utFWIcpuEMV6BbT+BzNSW+WMqGzEBp+kVt7Il24Ciyq76LWXb87MCou35"
    "WaZky27FPHMUeRGp1msvRdq9i7RbnOmQImz1RVi+wYhn7glRSSH2qA5ySOQZiCy8Rxj5gE"
    "iGOe5Nc3MF3l01N7ebI2NBYdUtmHpFKlBLZXjPOai4FrY7pHUvNBcWCypVZq5Ne2ikZZNl"
    "109zU8nSFoXzyHrng3RW/I2dDgI2+8eak7Xl2ggAtFhtbt0CVCJLyzi7VR8ppobAtsA6cU"
    "wIEdMDnaz0FaVpoZqmhRIdklXbFEvwSDpzPzm98yJkfBoZICMQIMMWH/FyMQGRlLSPS718"
    "vdBXxj1VNRYcRCTnQs3ukLbdbmoKaWghrZLLj6OeJo673MgRx2mLwuI4P4DPZegfwXdd+8"
    "4k5pvWryfWKcBoBm39Cb0FLUfInlOZmp3pZ5o2oL8XxLJPXR+ff9g/TV4/zEM2+w5Ll9uL"
    "fBZScG/Yup0mWualWbRT5crjP6l3kFg3qGlIU+/T4tvzHBYhKmk231aiZEkl0vMD5ClOIa"
    "oSVSdv5TlezQli1URpUZ25aIfJpKYqcpQD4tmKyisia3eYpsTl21yVs4AXsbxk210SVheb"
    "0F7IQxLg7ICOEEk1YjrY82oT0yHDlLdhxdHFeLyItzsuML0S1SBhBcrWsMNbvetkirFHoN"
    "iK58k6zs+sSJ2VTTEDA4zGhP6z34iBSk3jXcMFMtywO9lyuvie/KlgOz3fY+juaZ5dR2ft"
    "itl1WAz2asm2FuYHpbsfPwcP9BTrTH5TwVSMGxMdOi+hho79e1OucZpMrjeHWDP4Dgq6I8"
    "4VnujPQrYKLV1DoRtOnr2AQDptK2r7eUQpZols7cFtvh/F4WXhj9p9PnwoYvf58CHb7sPu"
    "JdSzNI9tztz2KKQfa2uDj7N4iihsdB96GWXtZXSBg6hlJpoi/WkrvSxGKhWzSitmMvVNaG"
    "nbR+qbkIwk+OFEKWWyjip/NmEZWZTPcVrJ6SpzWmYOCZ2uLORNPc/xpp473lQBE9Uhg0Do"
    "7gYf0Ygn5ku1HAS3T/NNB6yh6mf422xB+Ea1fQQMgmdgSQyDsoClusealbQg5DfdIUqD/1"
    "9gYnvta6cs7uvQcE4oNTQf06oG5umOAY3UHg9l/z5oUglk6tN52rri3sldUmDQZtNiks2C"
    "PYdwvRYT3tn7i48Xn84vL/yp6V/Jm5GbjXNPyLQEszWESGp4suIgZjr2UQkg7DavIbrvi5"
    "bAzauAmyikSrCdGoCVbZALkUijnKBR7kU3s7/+H92zwJk="
)

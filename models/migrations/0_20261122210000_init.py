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
    "digest_at" SMALLINT,
    "quiet_from" SMALLINT,
    "quiet_until" SMALLINT,
    "default_reminders" JSONB NOT NULL,
    "mode" VARCHAR(8) NOT NULL,
    "modes" JSONB NOT NULL,
    "reachable" BOOL NOT NULL,
    "dialog_id" BIGINT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "welcomed_at" TIMESTAMPTZ,
    "erased_at" TIMESTAMPTZ
);
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
CREATE INDEX IF NOT EXISTS "idx_deliveries_task_id_6718bb" ON "deliveries" ("task_id", "state");
CREATE INDEX IF NOT EXISTS "idx_deliveries_recipie_a2b003" ON "deliveries" ("recipient", "state");
COMMENT ON COLUMN "deliveries"."kind" IS 'ASSIGNED: assigned\nUNASSIGNED: unassigned\nACCEPTED: accepted\nDECLINED: declined\nCLAIMED: claimed\nGIVEN_BACK: given_back\nBLOCKED: blocked\nDONE: done\nWITHDRAWN: withdrawn\nREVIEW: review\nAPPROVED: approved\nRETURNED: returned\nREOPENED: reopened\nCLOSED: closed\nCANCELLED: cancelled\nDELETED: deleted\nCOMMENT: comment\nDUE_ASKED: due_asked\nDUE_AGREED: due_agreed\nDUE_REFUSED: due_refused\nDUE_CHANGED: due_changed\nANSWERED: answered\nNUDGE: nudge\nREMINDER: reminder\nDUE: due\nASSIGNEE_LEFT: assignee_left\nJOINED: joined\nREMOVED: removed\nROLE: role\nOWNERSHIP: ownership\nTEAM_DELETED: team_deleted';
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
    "eJztXet34ra2/1e08iXTtXLnTkgmM5f2dC0Cnhk6BLKATNpTuqiCFfCJkahtQtOe/u9Xkt"
    "9PLB7GOPows4KsLcxv67Ff2vvvkzlRkW6+vUWGSfBJHfx9guEc0T8iT87ACVws/HbWYMEH"
    "nXddILKgf7E+D6ZlwIlFWx+hbiLapCJzYmgLS+PjnwzIHD0Q9QWsZgSgZ2QAc0GeELAIsG"
    "YIPBDrLfhdU38HmskaNAPcNH4GS5N21NS37DtUMqFfouHp9sON8AgPtTkyAXkEKnwB0EBg"
    "ruGlRZvgo0V7zTUVa9OZBTTMR1xwPE5N8BfBiL/PEmt/LNHYIlNEOxj0rX79jTZrWEV/It"
    "P9uHgaP2pIV0MYayobgLePrZcFb7vWpm1sfeJ92a99GE+Ivpxjv//ixZoR7BFo2GKtU4SR"
    "AS2kBrDHS113mOQ22W9LGyxjibzXVP0GFT3Cpc44yKjtN/DbTsbjbm84HijD8fgkxl2XIs"
    "Ahp2lCMJsZ9F1NjsCUvcL//F+tdnHxofbu4urj+8sPH95/fPeR9uXvG3/04R/7ZXy47KE4"
    "aO3P7e6QvRCh08+elazhH04DLWhTcW748D9qhmmN+acYG5ozaCQzIUwVYQb9kZsww23wue"
    "EvnyLYMYd/jnWEp9aMfjyvfcyA+luj3/zS6L+hvb4LA951HtXsZwx7H2sdbgB1iKg4pE9O"
    "jhdntrWJwhyk2QhlZ+t4RdN5MiMmwsITOkJWuSl99S4H1FfvUpFmj6L7Bp4u4VRw2/BpCo"
    "TYWBYDcp7pnD6ZY1PZogIQE2ZEEA7SFIiwsjTIAv3vDTEnZFXQjL7MM6Mv02f0ZRTvxUwQ"
    "bI+genvzRS0Huhe1VHTZozC6K2I80e8fU2neFAE5SlfgrD6vXVy+L2Y2Z8nQLtwfUtH+EA"
    "Vb1aaISmjQiiM9mENdT1VkQoQb6TNlm9a2QnNR+3DlqTDsQxbgg5tGp+NqKT6ofyw1ZI0f"
    "DTIXRTVMKWFNgHWJLU3fDFePVAIb3gTsdxsbaM5+jJGw7f406HVTNoIk4gjAqjaxwH+Brp"
    "kbGTpy7cE/PC7xhIEIHLuXbed5+4MO5w8q/PHHfe3PGXgz1NjIc9P8Qw/uxG9uGj9HN+lm"
    "p3fNsSOmNTX4KHyA6wi32M9LPhcVvJxzJrXpC0I8QTFmubQFno0mWWJVEPuTQe+u26oDTj"
    "vCg3ZH6Q7pR40eg9YI9z59qgPy+Bi1JR5A9GaACi0Xj+CgS+RhqemWhs237GsrszIMBCcz"
    "jlCMIdeE6AjiZJ6E6CJ8eaCE+2KI11Is9te9XieE/XU7Ynjt3t1cK/0355wRtJNmheyxQf"
    "ER6mQ6FrWCh8gqdBgXYg0PmLDoxKUIJUrvLfqE6fgpVqwQZXQrckjfun8coT08A9th+0YZ"
    "DBs3t6E10GoMFfakxltfIq1vriJ7kjcIuG8PvwD2Efy711Wi25TXb/jvE/ZOcGmRMSarMV"
    "SDmLjNblNYIUb6hMw34nOEdAeMLtnCqxKfKezmRlwOEUoel43HzHn8+BTwX7KGBzh5WkFD"
    "HYeeBBzL+Jmeugmi5bVD+OlrH+mQYxnnuqMCtfkgx7t9+63OrAzL3mj+QHW8mbbYEqYbb6"
    "CqQgVNU5viOWI0W0HV8AaqKlQZRhARoPrOMFWFie5yM2KgJMFfAKUhNJ+qitBEJ2ZB+JTz"
    "wM6GZwWtyWxbfO75IJVdZJY2edoWouYMTZ6YWaltoXlF59JyoROobnu0WRaczKp8tFFVcA"
    "ciQNMepaogqUs0NhB9X3NboFpL1LcHqipWcGJpVMPQttVTGvY4LxXanpiOR2okTesLPwqE"
    "lnCnFdTHFoIJ3mMX1B5GQ0L/yyFBOONUCNZ5bR6BdQ4xnPK3ZMMx4rACnBAV76vG6VHxAR"
    "18fVh8A6gILYCu4SdAX5gACBgP4wHvWR3XR6L/esJnBm391ZHBT34rPDrdmS0yOD0zON0i"
    "Twgne2pTYvJcgt24Zw/Lgj3H4Bkkyc2Xzwvu0hboBbdtVaJu8N59V+nXAVnRNxrhRuum3a"
    "0DqM41PMI3CvPR1UFgZNGw6qs8UdVRa2kgqPoqFlMtHVJVNWKHHBV/LjQ63CaeihCldFWU"
    "mctsr1iaSaJ9qvwQJKmQW792fvnh8uPF1aUnPngtWVJD3GEvCOdWUG60Ab47EiAN9ExlpU"
    "0OmjCl3IHKvAPZ+o1wdFGIrLi1UxF9JqC/UEVTGPwAkYReCPpYmECYE3E2fCIG0qb4K3qJ"
    "qTtb2YLKxoI0YxBtNuDKM3sEpx797fQXIztssdkYNBst5SRhb9kBqH56hYrCGtpOk4FND2"
    "gRMoMKGvcCYRsJBr5wUEe6kS8SRbLe0NfDbg4JllGC0E/Jdr6Mfglmvl+9RW7T2Fa9gOHv"
    "7xMfFm+qsz5Up6JnrknfzoPMhYJ+6ZgbD8Z0UM+k7E7gE05Mfy37AO6/KH0FMNMI+Bc45V"
    "SnbMn8GnohaWYsnZnxuCxh4uw4OivYwS7oFKOKHM/lnP8QDW+kJIYIpTGy1EqifToJ6ykh"
    "MqmpSCXxOKCXSmKRSuLC0+2kkpgNa2g7FVUSA3MYTncSyz+E0wqBLRZMJKhF8/WeoD+7+0"
    "C65syWUk6d+ZbnlwQQq04ORwuaT+Zb0ABuwBNXkB+QTvDUZLkfia89PxKDJ4aMq9i7G7aE"
    "KSCl9ptH+xXN31blrI/v8uRuo73Sddl3sextwTcTgDlCVrk0eRSpnGBnoh2DW6ZyKzaMzL"
    "4YNyZs00/JNrbeaBMbpEAusBPsxWG+iBFH+ab0f6EqeR24IzimtYFjWzPLYUwjK4ojO9XH"
    "BOsvCSdtVmKPOLHM7iGQ3UNm4iswE5+BnjW0Gj+8eO8tNtcT6eV0F5judq7qpetIyBmkFa"
    "GSsVoyS80rtsNDfUweNzTGB2l3Ej36StRjmV9E5hc5MFQmMra+BDrwxqgiQlwN2Q6gKifL"
    "2N7wXzGT/4GvWR8NTnHXSKJIEgfOvUK9aw9eqYQQMfddUADL4cPbyu3k7PYJjif/HEh3Pf"
    "nnTZ6L2cbScRKxm9bzBV0m6C3oTSZLw0CU6SYvGsY3aFZFzPYkkRU+AzYTwcMLKy2WdJN7"
    "hyOLXf22lgbm1+hkVGY5/VJsZojYzNz+FfRL1XK5SmoZnpJa3FHCaiRQ+OiaQ8m+qUxjWQ"
    "K1NJUJmMqOx01V2CzfvW+KiiSGxVwXyXazZJRDRFkmsyMEPANgZgKLhmHzKqBx7LIrhfhU"
    "FbrAvIsiIa58Ewc0vdhBkEbWOwjtvbuod4DRitVgEhX0QmQVmuVFRz67Inji7pzu1QjSyf"
    "vnZXZpIArhRvnYA3SSw2XmsPRNvgo2y0sq8pJKGViws0sq+e5SFOVxKucBVew1ikBhhASb"
    "drhsQrpdO1KnQSgZAXGSDFCenYGVZs0ABHQdWShkes7MUyAwRHIKA2e+pKQw+DVwoYoPa9"
    "uynzU4tuBUmrJLasq2WRVjQL7YaI+4wCDQBRXAGaxiXDm5VbqtdvdzHTj0I9xoNpXbodKq"
    "AziZoAV9zREeKt1hY9j+ptCpQNcp3UGf0Qi3eCi1ysOoW0qz0+4yKhVNdHaTPLrmDhNKjU"
    "kaG1PsBKRwzu3LMlPM5Q2WOl5ck/CppK5YZiUC6jqLaBf0NAWopIdJwMM00SGd8Unnfhba"
    "ASqJtgDa86UljLVHI5EWmdfS4vQaDovlQt2QzWFKyeZSs1kmHzqsCw6aT+J2XZ9IQr8x9I"
    "7RRhj9MJ30Pu/Kru5Y3ra1q1frisFZ1K7uL32Z/KnQ5E8JW8dOpmueOx8l2y/yohreKUOw"
    "0lcA3btOJ58jCHqFLYuskHkkqO/VKeQVgU5wCQULRKc7hELVqPPcdbDX4qkJVpo5YxmvHh"
    "BwBlGZFwdy704d2HGOJn38SFcd0CygmUBlLCMGgBaALGs1W39W0r2HPX3L+jsQ4SzYAUku"
    "uAU53zq2v5UjZ+VJle2CzW7BwPET/Zvz4iUpXTZbfgNAZyZotQfDdrc5lMmySyImnWX4su"
    "JTI8yJNXHBQcIKya47y/Ugbu6Qno/yWzmkzfJVsFkas6Qx6/VAL40p0phSRli3yqS9T2WW"
    "T+ekRNHONM9IFO1Goq5XYAdkTlU/iiOwZkw/5DWTwAzy5M0q4Xojf2LBJ6pXLnQ4QXEFda"
    "NRRniEf2c/5u2jplvI+J1f7NcsE+jaEwImQgBTas4O1b7U/z2wCXgKTf6Fv7N+JoC6vr7Q"
    "k5M07rdAKXe+T2lTDdutfpoD4uUUGCcGVrpjeuF2TlRRZPBA1OVEJyaVzB5e2MeQWu2TZi"
    "jMziRPVo7tWlJ25CgrJrVA+NTeD0S/huU3pQuIIjhGWeq4/Y1MZWdfyIlOQaPbWvcSgUjr"
    "QByWoVEu2HlS1hfZshOM6tozWvd69rswm0G7C96csmjB0zNwOmE7nq4j9fQ7/srOFKMvA9"
    "oDx86X/toOH+03z/u2NlG+9936XTXLTm0QyQmds4aZ/cIrYqhm6vvaW6I0t5TO3CKcTfMQ"
    "iTSPyL7i2iQ3icR2aQsM53UFaZEo7GFj8LXOj9cRVr7x0mJ8O48e8oeJofY2s7xB1B5BBV"
    "Ne7CWxS2bBgSHd8lOiqCtXcCDLtKT8PAxZlWLZBDzLUqfX/ex2j6YYiKUbOa5rHkyiE91d"
    "erdKtw4Y5Qi3u+Pbfu9zXxkM6kDD44VBmDnNHOHrTq/5lV3geNDJ5Ind+ugr39rKfR3YWb"
    "bD9z2ajW5T6XRYf088KsdulZUfKR9fM3Mk7ZO5VIMS5W2j06kzzWuEG91f6F/4ZRMu7LgG"
    "ZVCXiMlA6/EPkhcnEV0IIn/X/8wP6vMR/tL+/IWeDKwya6t9d0PHGuFOj66cy5zM2F3GGo"
    "yQao7tFZugBGTFtkdJZYi7QIi7s2lS+GCizS9dWIpTVuAcl3fPpGtO3j07pg1MZjcsILuh"
    "ujRgsmSaahwKksjom/i8DTsJEo+CZGBjhFsmjiwZzhkgJuSNdBwwAmvfp9ho5ZcMrahSmk"
    "tcucqQVq5iwsozMkyxpR+gKE4NOj+SdS/js16FECjvlL4KNoccukKLOUgo9bky89h3mwtr"
    "7CFKyeUyc9mOuxGO6QyRVckNXnBArRfhJMyBKGWFlM2CeWBHsAkzIEQm0d84pFzmvS1LSL"
    "nMe7uLvLfx03UHoFY+pDwkUISA7VMZp9+2766ur+YpjGzukp4l263zAhs6plJu6CdKJEXO"
    "2iPFNiqDbZMAIZxVOXIUiiRACKVxrshuEZqhoXwDmwMVTG5QRZhW0JrMtkbp3h6lqiAZaK"
    "ItNLpYxttX9+27Y1W4zO8uaiCbTxUGiC6WyZNbMWxzlJruMG0LVUmajmRiOETSn6OEakLm"
    "O8CpaY9SVZBYpJiB6Pua2wLVWqK+PVBlsULsNmCyDiWElD1OnnrtRyLkh7eo4svaHwtM+7"
    "zH7UqdCVe5AwJp+m3uoOyb70L3A1FfwGpGWPIvi+iBDGGnJpjMIJ6yK9OYtq/oH5jwm9TJ"
    "t7o3H2qrgjUynVc575fKyJd1e0slHKkyM5HMTPR6oM9yI8nMRDIzkcxMFJFobxBLGsEMXw"
    "kyrf8wU6qd826epTJPql3al1VMhMCm/R7oCD7bSYeQnXHITi+kWQCu4EtSHt1NhkgUZG16"
    "c6Yt7F81TcoRJGssllaQ9fknfNDGSOVxu4WkI17RYstqFq8X+Aw5J7ydbXkw34QGOzJ25D"
    "2cY7vAesmnyBoMxwprSgGGAws8IW9oYm2BsLc0q75A1EebV/KBJvCI68wkx5IgghWChunk"
    "+aeCDRdjeDVp2l0nmJPRxhegkjR5aDcDZ5r7pHxUxvMgSz6SB7O0/bwG6KXtp0jbj5SAjl"
    "UCShF81so7IlIOyznr+BcRnH8PbM5RiYQymYkkLDX0BJoJ+acFaUXLHgVudRBdRWtT6LLa"
    "RoyNvKwRbzyTiXTLt/dnyT8u18L4p6ekcPtXMBXNZZ6EFJfp+SguY+konFUkAK9PUUGAP+"
    "YB+GM6wB9jAFPgyDLhqk7eHJQudYHZ4KYGejkRg/vkc1/5pQ4YJUsY2mLZQtUR7vUb3c9K"
    "HVCo8BSN8C9KhydEfEG6TlYjTKlYTlJKxpKSXnfuFJZ3dEl73t71bzv002JpLJwU6odNZp"
    "mZmzd9tVQvN28BeZBlaMs60bUSoS3yim5p9Gt5RXcXV3TzX8hLErn2dhvvWCJ/Q5no8Nhx"
    "62wHVCgEoiLzMnrTDGnP286n13DHjP1qtxqXvGdWUMS9C1dK8bQcRivzabPIJEaZGXfkdZ"
    "D+sqOTZc6kv6wsjJD+shLK89JfJv1lhwC0jP6y8J33BEEkdik+XRzxruGPNdo3p1DSwwjo"
    "Gkbf86JJYDVDmEXzsJqsD4j+bWms8kdcVhGgW+9GC1z4I6bGX+03VguVDc0roUppppTSjM"
    "etGA/S734FSKp0pu4sabiF/kywLGcUuHD6V9DhtZ86hmxP2SC/r08mk/uW2XDvnBnCsn6Y"
    "TuY2lYrWUUAvFa0iFS1XIN0e1aqniQxvp8JJIvepcwUyZyUoXOG8WunaViSRVx7z72JGLA"
    "KIAR41Hfl23jqPOiQrfGZHJjp5r85YT95goAUxrCR78Q5GFNHONNXWy5zx7A9+Fk/783Kh"
    "E8hyTEqtrZxa23EVqxdnx0n7psECu7Q5ZHFd39otpVcHz5qKyAg37lpt+gkuVY1++tRmcV"
    "xs8UQX1wGiuCzyhIRqq3sEZebGTpSQfdRVXxq6CNhO9woEyRUNdPljpIuKR3z/Po894/37"
    "dHsGexap5KH9lYBuZhEPh0LquJvquDIGdKPN5dhMSb5kK14rKkoqF9vGi81WNsSLRYXoJP"
    "7SoHd00LuqtDD8EULJAmlTLa1NdeInaN8S1fyp3ku2sefFNXyk5SjFFYrE3xLdKob1RwGO"
    "iW05ikd59s7tIa58qsrIuVSqSCxn80iKwfL3lYzoq0C1ijzOAAPNoZEYBB54solx3qm/J6"
    "3v5bS+lz++pyBr2OW7XOE9rFtGzgB5Qfe1GmdkEW9pFXg10EuVtEiVVJYwzq0wpZYwFrt4"
    "fpCqeEeipO71Dmyg6luC5hOuCZeu/ESr0OVQgDBwsg0gwC4+88yx9mwCj/QfZDWikAHoyI"
    "BJW98Dds2ELBAGK82c2WFMduUDXlcq5Ubtvr5FRDGD2FyxcCimnMm6VQc/Ss8ylDM2jze4"
    "G7Dc4dWAkp4E1dAZdH2swoTw3WtCdARxisrgU0X4+0DJ9sVSr6VYnl73ep0QO6/b0RCfu5"
    "trpf/mnPORdtKsNBWBTvi/6H4qZO0I0FQiqi1s87i6zGHxuLpMtXewR5HgKmKJBVc5/Stn"
    "TjrPZ046zzInnSeYk5zTOxHi9fGyPnWBgFPxRWXAieF+cqt0W+3u5zpw6Ee4wXIgtuoAsi"
    "SIKkue+OluYCdQfFyarIXt2a1+475bpwKTNVOpcoCjUlgu7l3l4V307Ahw7kqaAV/nkc4X"
    "2EZ8jpDKa51l5rMsNSrNva8HemnuLdLcK0uN5oW1tKVGW0jXnpHxcpJkxHSfnWWaMO1eGh"
    "JInLPQIcZIBXNkmvS9ALuLSZsnM2jVPcPhqQneaCr4Ebz7jt2/hGBqkOXCaf2BtiYn19nh"
    "2KJ1LPy14xX8Yh/cu3+mTqw8pS0cRF/s+hYutbtkTs4C9S14WNUA0KkMWu3BsN1tDu0lGn"
    "gtk2oljqimrSut4czy5O+6/6L0FUDXsoXAv8Cpo+2cxr5QR9BE4yW2NH2HX2cGvs63EfPH"
    "tok4hLnTLs3FpTQXh1iVnwkhMikZbSyUVv4ic2MwaH/ucguMk5l7hO+6fusS++2NZlO5Hf"
    "K+kwlaWKytpTQ7bd5TRROWrY22NTsNqo7RpokOqVZLWz63vynd8XWj+bUOpnTHxmN2JrOS"
    "F73mV9bzQScsmRsdjyp3dZ7wLdnywyxE39rKPTMQPWtoRd/q9rbf+8bfarEwyLNtRRre9b"
    "u2GclaGthu690qThtzv9lv2hvYL0q4ranZ6DaVToc3MZ7quv0bO8rQ/olMFmH9ejc3SndY"
    "d9Me0D53yrgx4L+F+2pM+9ewVsfCxZsdKxdr9yxdtmfTsXaxJ80vrGyI84SexnjK0e8O7h"
    "VeW8S1Koxw967FrqHjpcquofeVm3a3pfTZL5yzeWLw8fg4lN7mqTLuKJ+GHrvRWEeP9P1/"
    "6tlc/A/RHLRubFDpUA6mPXaR3SA6Hat331X6gy/t2zpLAWEXnx3hodK4GXtg8XTxDmKb2O"
    "tqeQzZtXRDdi1myOZSReJiTrnF6vSvnCF792V+pFez0qaxgGAswt8AmWRwqRk8Y7/B1kME"
    "eRymlBbuMnPZVvU2FGc94mN0Mw7cFjPQMuQfrTSx767bVxr0wLtmcs8SGwhSWeyBiT8tpc"
    "GlQbiRYLN7RyS0LDRfJAU2DuZQ19Mj1QN0xSmJ7/arIV7UPlx5OiH7kKUFDm4anU5c7Qva"
    "ZQT3wwip3BBLvSGya5gbyTWWdOkeAX/nScbLdIVvnmi7zHfAlYyLkSOnlieRHO2VfujUYs"
    "nkkGEk3WBIh9cjqB7Ae8kjvoAv7C5zHOKfBr1uSjCCTxLdmbSJBf4LWPGGvYlrPzwu8YQB"
    "CR6Wmm5p2HzLvvbHfVk1MiBnEIV2qViauWhGucj2wwaIppmTAV+v4tQ4SCRK2ba31xeIUj"
    "IO7CwO5TDhEg16EDxrVmK4hPfsLDP9td1LKFyCeaDsK1XM/XBq2iELDCL694yefcR4Sa80"
    "lItyk4QZboFhL4HGxJL5M0rrc4cT0TL3PkWZnb0byrYXtRyi7UUtVbJljyLeIoq8iFTr9p"
    "ci7c5F2g1i2qUIW34Rlh8w4plLAlRSiD2qQHaJPAORhZwII+8TyUC5nWlujsC7rebmDHNk"
    "LMituvlTL08FXqkM7zgHD9fCtoe06oW2gmJBqcpstfED+VPBVvKljMDTsyw7g8b65TcxLB"
    "dMxgXQBFTs5gEEQEuonJXdVfC+xNrbCPaPGAfiJbJuCswgVnVujQbtAecgaHRb9AWtMTQ1"
    "FQUe2HcIfAJptCip0eIJJSQdSbdYON13Y644LPz7L4Cjw6QUI1lz26WQEuXGwry9eYqYie"
    "ihdRgr0WGMEnuxBxlogrTnjXycEVJpISq3hUjGDO42ZjAgIwkunDCljCgr87IJysiifI7S"
    "Sk6XmdMyvC3gAswV3naREd52YYe3xUyGhzIcWPAJDfiNhkTLgf/4LNt0wDqOvasR6y0I91"
    "TbR0AneAoWRNcpC9i9fayacQtCdtf1FoRURf2w1VJLpCzuyrOdrpWzMitJqf2ydEefRmqP"
    "2/kjDhT5hAxtMkvaV5wnmVsK9Pus20zSWbDF5pBkxXstJrza+eWHy48XV5fe1PRasmbkeu"
    "PcMzJMwZCiAEkFY4r2YqZji0oAYad7BdE9z5unNitNbSzbKcFWYh6adINcgEQa5QSNcgc9"
    "zP75fxYSD+I="
)

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
    "9PLB7GOPows4KsLcRvy9J+ae+/T+ZERbr59hYZJsEndfD3CYZzRP+IPDkDJ3Cx8NtZgwUf"
    "dN51gciC/sX6PJiWAScWbX2Euolok4rMiaEtLI2PfzIgc/RA1BewmhGAnpEBzAV5QsAiwJ"
    "oh8ECst+B3Tf0daCZr0Axw0/gZLE3aUVPfsu9QyYR+iYan2w83wiM81ObIBOQRqPAFQAOB"
    "uYaXFm2CjxbtNddUrE1nFtAwH3HB8Tg1wV8EIz6fJdb+WKKxRaaIdjDorH79jTZrWEV/It"
    "P9uHgaP2pIV0MYayobgLePrZcFb7vWpm1sfeJ92a99GE+Ivpxjv//ixZoR7BFo2GKtU4SR"
    "AS2kBrDHS113mOQ22bOlDZaxRN40Vb9BRY9wqTMOMmp7Bn7byXjc7Q3HA2U4Hp/EuOtSBD"
    "jkNE0IZiuDztXkCEzZFP7n/2q1i4sPtXcXVx/fX3748P7ju4+0L59v/NGHf+zJ+HDZQ3HQ"
    "2p/b3SGbEKHLz16VrOEfTgMtaFNxbvjwP2qGaY35pxgbmjNoJDMhTBVhBv2RmzDDbfC54b"
    "8+RbBjDv8c6whPrRn9eF77mAH1t0a/+aXRf0N7fRcGvOs8qtnPGPY+1jrcAOoQUXFIn5wc"
    "L85saxOFOUizEcrO1vGKlvNkRkyEhRd0hKxyS/rqXQ6or96lIs0eRfcNPF3CqeC24dMUCL"
    "GxLAbkPMs5fTHHlrJFBSAmzIggHKQpEGFlaZAF+t8bYk7IqqAVfZlnRV+mr+jLKN6LmSDY"
    "HkH19uaLWg50L2qp6LJHYXRXxHii3z+m0rwpAnKUrsBVfV67uHxfzGrOkqFduD+kov0hCr"
    "aqTRGV0KAVR3owh7qeqsiECDfSZ8q2rG2F5qL24cpTYdiHLMAHN41Ox9VSfFD/WGrIGj8a"
    "ZC6KaphSwpoA6xJbmr4Zrh6pBDa8CdhzGxtozn6MkbDt/jTodVM2giTiCMCqNrHAf4GumR"
    "sZOnLtwT88LvGEgQgcu5dt53n7gw7nDyr88cd97c8ZeDPU2Mhz0/xDD+7Eb24aP0c36Wan"
    "d82xI6Y1NfgofIDrCLfYz0s+FxW8nHMmtekEIZ6gGLNc2gLPRpMssSqI/cmgd9dt1QGnHe"
    "FBu6N0h/SjRo9Ba4R7nz7VAXl8jNoSDyB6M0CFXheP4KCvyMNS0y0Nm2/Z11bmzTAQnMw4"
    "QjGGXBOiI4iTeRKii/DlgRLuiyFeS7HYX/d6nRD21+2I4bV7d3Ot9N+cc0bQTpoVsscGxU"
    "eok+lY1AoeIqvQYVyINTxgwqILlyKUKL236BOm46dYsUKU0a3IIX3r/nGE9vAMbIftG2Uw"
    "bNzcht6BVmOosCc13voSaX1zFdmTvEHAfXv4BbCP4N+9rhLdprx+w3+fsDnBpUXGmKzGUA"
    "1i4ja7TWGFGOkTMt+IzxHSHTC6ZC9elfhMYTc34nKIUPK4bDxmzuPHp4D/kjU8wMnTChrq"
    "OPQk4FjGz/TUTRAtrx3CT1/7SIccyzjXHRWozQc53u3bb3VWZVj2RvMHquPNtMWWMN14A1"
    "UVKmia2hTPEaPZCqqGN1BVocowgogA1XeGqSpMdJebEQMlCf4CKA2h+VRVhCY6MQvCp5wH"
    "djY8K2hNZtvic88HqexLZmmTp20has7Q5ImZldoWmld0LS0XOoHqtkebZcHJrMpHG1UFdy"
    "ACNO1RqgqSukRjA9H5mtsC1Vqivj1QVbGCE0ujGoa2rZ7SsMd5qdD2xHQ8UiNpWl/4USC0"
    "hDutoD62EEzwHrug9jAaEvpfDgnCGadCsM5r8wisc4jhlM+SDceIwwpwQlS8rxqnR8UHdP"
    "D1YfENoCK0ALqGnwCdMAEQMB7GA96zOq6PRP/1hK8M2vqrI4Of/FZ4dLqzWmRwemZwukWe"
    "EE721KbE5LkEu3HPHpYFe47BM0iSmy+fF9ylLdALbtuqRN3gvfuu0q8DsqIzGuFG66bdrQ"
    "OozjU8wjcK89HVQWBk0bDqqzxR1VFraSCo+ioWUy0dUlU1YoccFX8uNDrcJp6KEKV0VZSZ"
    "y2yvWJpJon2q/BAkqZBbv3Z++eHy48XVpSc+eC1ZUkPcYS8I51ZQbrQBvjsSIA30TGWlTQ"
    "6aMKXcgcq8A9n6jXB0UYisuHenIvpMQH+hiqYw+AEiCb0Q9LEwgTAn4mz4RAykTfFX9BJT"
    "d7ayBZWNBWnGINpswJVn9gguPfrb6S9GdthiszFoNlrKScLesgNQ/fQKFYU1tJ0mA5se0C"
    "JkBhU07gXCNhIMfOGgjnQjXySKZL2hr4fdHBIsowShn5LtfBn9Esx8v3ovuU1jW/UChr+/"
    "T3xYvKXO+lCdip65Jp2dB5kLBf3SMTcejOmgnknZXcAnnJj+WvYB3H9R+gpgphHwL3DKqU"
    "7ZK/NraELSzFg6M+NxWcLE2XF0VrCDXdApRhU5nss5/yEa3khJDBFKY2SplUT7dBLWU0Jk"
    "UlORSuJxQC+VxCKVxIWn20klMRvW0HYqqiQG1jCc7iSWfwinFQJbLJhIUIvm73uC/uzuA+"
    "maM3uVcurMtzy/JIBYdXI4WtB8Mt+CBnADnriC/IB0gqcmy/1IfO35kRg8MWRcxd7dsCVM"
    "ASm13zzar2j+tipnfXyXJ3cb7ZWuy76LZW8LzkwA5ghZ5dLkUaRygp2Jdgxumcqt2DAy+2"
    "LcmLBNPyXb2HqjTWyQArnATrAXh/kiRhzlm9L/harkdeCO4JjWBo5tzSyHMY2sKI7sVB8T"
    "rL8knLRZiT3ixDK7h0B2D5mJr8BMfAZ61tBq/PDizVtsrSfSy+UusNztXNVL15GQM0grQi"
    "VjtWSWmldsh4f6mDxuaIwP0u4kevSVqMcyv4jML3JgqExkbH0JdOCNUUWEuBqyHUBVTpax"
    "veG/Yib/A1+zPhqc4q6RRJEkDpx7hXrXHrxSCSFi7rugAJbDh7eV28nZ7RMcT/45kO568s"
    "+bPBezjaXjJGI3recL+pqgt6A3mSwNA1Gmm7xoGN+gWRUx25NEVvgM2EwEDy+stFjSTe4d"
    "jix29dtaGphfo5NRmeX0S7GVIWIzc/tX0C9Vy+UqqWV4SmpxRwmrkUDho+8cSvZNZRrLEq"
    "ilqUzAVHY8bqrCVvnufVNUJDEs5rpItpsloxwiyjKZHSHgGQAzE1g0DJtXAY1jl10pxKeq"
    "0AXmXRQJceWbOKDpxQ6CNLLeQWjv3UW9A4xWrAaTqKAXIqvQKi868tkVwRN353SvRpBO3j"
    "8vs0sDUQg3ysceoJMcLjOHpW/yVbBZXlKRl1TKwIKdXVLJd5eiKI9TOQ+oYq9RBAojJNi0"
    "w2UT0u3akToNQskIiJNkgPLsDKw0awYgoO+RhUKm58w8BQJDJKcwcNZLSgqDXwMXqviwti"
    "37WYNjC06lKbukpmybVTEG5IuN9ogLDAJdUAGcwSrGlZNbpdtqdz/XgUM/wo1mU7kdKq06"
    "gJMJWtBpjvBQ6Q4bw/Y3hS4F+p7SHfQZjXCLh1KrPIy6pTQ77S6jUtFEZzfJo+/cYUKpMU"
    "ljY4qdgBTOuX1ZZoq5vMFSx4trEj6V1BXLrERAXWcR7YKepgCV9DAJeJgmOqQrPuncz0I7"
    "QCXRFkB7vrSEsfZoJNIi61panF7DYbFcqBuyOUwp2VxqNsvkQ4d1wUHzSdyu6xNJ6DeG3j"
    "HaCKMfppPe513Z1R3L27Z29WpdMTiL2tX9V18mfyo0+VPC1rGT5ZrnzkfJ9ou8qIZ3yhCs"
    "dAqge9fp5HMEQa+wZZEVMo8E9b06hbwi0AkuoWCB6HSHUKgadZ67Dva7eGqClWbOWMarBw"
    "ScQVTmxYHcu1MHdpyjSR8/0rcOaBbQTKAylhEDQAtAlrWavX9W0r2HPX3L+jsQ4SzYAUku"
    "uAU53zq2v5UjZ+VJle2CzW7BwPET/Zvz4iUpXTZ7/QaArkzQag+G7W5zKJNll0RMOsvwZc"
    "WXRpgTa+KCg4QVkl13lutB3NwhPR/lt3JIm+WrYLM0Zklj1uuBXhpTpDGljLBulUl7n8os"
    "X85JiaKdZZ6RKNqNRF2vwA7InKp+FEdgzZh+yGsmgRnkyZtVwvVG/sSCT1SvXOhwguIK6k"
    "ajjPAI/85+zNtHTbeQ8Tu/2K9ZJtC1JwRMhACm1Jwdqn2p/3tgE/AUmvwLf2f9TAB1fX2h"
    "Jydp3G+BUu58n9KmGrZb/TQHxMspME4MrHTH9MLtnKiiyOCBqMuJTkwqmT28sI8htdonzV"
    "CYnUWerBzbtaTsyFFWTGqB8Km9H4h+DctvSl8giuAYZanj9jcylZ19ISc6BY1ua90kApHW"
    "gTgsQ6NcsPOkrC+yZScY1bVntG569lyYzaDdBW9OWbTg6Rk4nbAdT9eRevodn7KzxOhkQH"
    "vg2PnSp+3w0Z553tnaRPnmu8O5+r3zTdPpv26ekUn0hikT0Sw7x0IkOXXOYmr2lFbEUM3U"
    "Cdl7s7T7lM7uI5zW8xAZPY/I0OMaRzcJCXdpC4wrdiV6kXDwYWPwtc7P+RFWvvEaZ/xciU"
    "obhwnm9jazvNHcHkEFc2/sJcNMZuWDId3yU8K5K1f5IMvGpfw8DJm3YmkNPBNXp9f97HaP"
    "5jqI5T05rvsmTLQU3V16t0q3DhjlCLe749t+73NfGQzqQMPjhUGYXc8c4etOr/mV3SR50M"
    "nkiV0/6Svf2sp9HdjpvsMXT5qNblPpdFh/T04rx26VlagpH18zkzXtk7lUlRPlbaPTqTMV"
    "cIQb3V/oX/hlEy7suBhmUKmJyUDr8Q+SFycRXQgif9f/zA/q8xH+0v78hZ4MrERsq313Q8"
    "ca4U6PvjmXOZmxu9Q5GCHVHNtvbIISkBVkHyWVsfYCsfbOpknhg4nGx3RhKU5ZgXNcXoKT"
    "PkJ5Ce6YNjCZZrGANIvq0oDJkmmqcShIIsOA4us27K1IPAqSgY0RbpnBsmQ4Z4CYkMDS8Q"
    "QJvPs+xUZvfsnQiiqlucSVqwxp5SomrDwjwxR79QMUxalB50fy3stAsVchBMrLra+CzSHP"
    "stDLHCSU+lyZeRzwyAsyOUwpuVxmLtsBQMLBpSGyKrnBC47s9UKthDkQpayQslkwD+xQOm"
    "EGhMgk+hvHtssEvGWJbZcJeHeRgDd+uu4A1MrHtocEihCwfSrj9Nv2Jdr1ZUWFkc1dW7Rk"
    "u3VeYEPHVEqqgESJpMhVe6TYRmWwbTIxhNM7R45CkUwMoXzSFdktQis0lPhgc6CCWRaqCN"
    "MKWpPZ1ijd26NUFSQDTbSFRl+W8fZlhvvuWBWuN7yLYszmU4UBoi/L5MktXbY5Sk13mLaF"
    "qiRNR1JCHCL70FFCNSHzHeDUtEepKkgsUsxAdL7mtkC1lqhvD1RZrBC7lpisQwkhZY+Tp3"
    "D8kQj54S1qYmnPmrU1TA17nCrBtM8L5a7UmXCnPCCQpl8rD8q++W6WPxD1BaxmhGUhs4ge"
    "SFV2aoLJDOIpu7uNafuK/oEJv9KdfL1886G2qpwj84qV836pjHxZt7dUwpEqUyTJFEmvB/"
    "osN5JMkSRTJMkUSRGJ9gaxpBHM8JUg0/oPM6XaOe/mWSrz5PylfVnpRghs2u+BjuCznf0I"
    "2amP7DxHmgXgCr4kJfTdZIhEQdamN2fawv5V06RkRbLYY2kFWZ9/wgdtjFQet1tIOuKlNb"
    "Ysq/F6gc+Qc8Lb2ZYH801osCNjR97DObYLrJd8iiwGcaywplSCOLDAE/KGJhY5CHtLswod"
    "RH20eSUfaAKPuM5MciwbI1ghaJhOwQEq2HAxhpe1pt11gjkZbXwBKkmTh3YzcKa5T8pHZT"
    "wPsuQjeTBL289rgF7afoq0/UgJ6FgloBTBZ628IyLlsJyzjn8Rwfn3wOYclUgok5lIwnJU"
    "T6CZkAhbkFa0/lLgVgfRVbQ2hS4rssTYyOsr8cYzmUi3fHt/lvzjci2Mf3pKCrd/BVPRXO"
    "ZJSHGZno/iMpaOwnmLBOD1KSoI8Mc8AH9MB/hjDGAKHFkmXNXJm4PSpS4wG9zUQC8nYnCf"
    "fO4rv9QBo2QJQ1ssW6g6wr1+o/tZqQMKFZ6iEf5F6fCEiC9I18lqhCkVy0lKyVhS0uvOnc"
    "Lyji5pz9u7/m2HflosjYWTQv2wySwzc/Omvy3Vy81bQB5kGdqyTnStRGiLvKJbGv1aXtHd"
    "xRXd/BfykkSuvd3GO5bI31AmOjx23DrbARUKgajIuozeNEPa87br6TXcMWO/2i0LJu+ZFR"
    "Rx78KVUsUth9HKfNosMolRZsYdeR2kv+zoZJkz6S8rCyOkv6yE8rz0l0l/2SEALaO/LHzn"
    "PUEQiV2KTxdHvGv4Y432zSmU9DACuobR97xoEljNEGbRPKw47AOif1saq/wRl1UE6Na70Q"
    "IX/oip8an9xoqysqF5SVYpzZRSmvG4FeNB+t2vAEmVztSdJQ230J8JluWMAhdO/wo6vPZT"
    "x5DtKRvk9/XJZHLfMhvunTNDWNYP08ncplLROgropaJVpKLlCqTbo1r1NJHh7VQ4SeQ+da"
    "5A5qwEhSucVytd24ok8spj/l3MiEUAMcCjpiPfzlvnUYdkhc/syEQn79UZ68kbDLQghpVk"
    "L97BiCLamabaepkznv3Bz+Jpf14udAJZjkmptZVTazuuYvXi7Dhp3zRYYJc2hyyu61u7pf"
    "Tq4FlTERnhxl2rTT/BparRT5/aLI6LvTzRl+sAUVwWeUJCtdU9gjJzYydKyD7qqi8NXQRs"
    "p3sFguSKBrr8MdJFxSO+f5/HnvH+fbo9gz2LVPLQ/kpAN7OIh0MhddxNdVwZA7rR5nJspi"
    "RfshWvFRUllS/bxi+brWyIF4sK0Un8pUHv6KB3VWlh+COEkgXSplpam+rET9C+Jar5U72X"
    "bGPPi2v4SMtRiisUib8lulUM648CHBPbchSP8uyd20Nc+VSVkXOpVJFYzuaRFIPl7ysZ0V"
    "eBahV5nAEGmkMjMQg88GQT47xTf09a38tpfS9/fE9B1rDLd7nCe1i3jJwB8oLuazXOyCLe"
    "0irwaqCXKmmRKqksYZxbYUotYSx28fwgVfGOREnd6x3YQNW3BM0nXBMuXfmJVqHLoQBh4G"
    "QbQIBdfOaZY+3VBB7pP8hqRCED0JEBk7a+B+yaCVkgDFaaObPDmOzKB7yuVMqN2n19i4hi"
    "BrG5YuFQTDmTdasOfpSeZShnbB1vcDdgucOrASU9CaqhM+j6WIUJ4bvXhOgI4hSVwaeK8P"
    "eBku2LpV5LsTy97vU6IXZet6MhPnc310r/zTnnI+2kWWkqAl3wf9H9VMjaEaCpRFRb2OZx"
    "dZnD4nF1mWrvYI8iwVXEEguucvpXzpx0ns+cdJ5lTjpPMCc5p3cixOvjZX3qAgGn4ovKgB"
    "PD/eRW6bba3c914NCPcIPlQGzVAWRJEFWWPPHT3cBOoPi4NFkL27Nb/cZ9t04FJmumUuUA"
    "R6WwXNy7ysO76NkR4NyVNAO+ziOdv2Ab8TlCKq91lpnPstSoNPe+HuilubdIc68sNZoX1t"
    "KWGm0hXXtGxstJkhHTfXaWacK0e2lIIHHOQocYIxXMkWnSeQF2F5M2T2bQqnuGw1MTvNFU"
    "8CN49x27fwnB1CDLhdP6A21NTq6zw7FF61j4745X8It9cO/+mTqx8pS2cBB9setbuNTuK3"
    "NyFqhvwcOqBoAuZdBqD4btbnNov6KBaZlUK3FENW1daQ1nlSd/1/0Xpa8A+i5bCPwLnDra"
    "zmnsC3UETTReYkvTd/h1ZuDrfBsxf2ybiEOYO+3SXFxKc3GIVfmZECKTktHGQmnlLzI3Bo"
    "P25y63wDiZuUf4ruu3LrHf3mg2ldsh7zuZoIXF2lpKs9PmPVU0YdnaaFuz06DqGG2a6JBq"
    "tbTlc/ub0h1fN5pf62BKd2w8ZmcyK3nRa35lPR90wpK50fGoclfnCd+SLT/MQvStrdwzA9"
    "GzhlZ0Vre3/d43PqvFwiDPthVpeNfv2mYka2lgu613qzhtzP1mz7Q3sCdKuK2p2eg2lU6H"
    "NzGe6rr9GzvK0P6JTBZh/Xo3N0p3WHfTHtA+d8q4MeC/hftqTPvXsFbHwsWbHSsXa/csXb"
    "Zn07F2sSfNL6xsiPOEnsZ4ytHvDu4VXlvEtSqMcPeuxa6h46XKrqH3lZt2t6X02S+cs3Vi"
    "8PH4OJTe5qky7iifhh670VhHj3T+P/VsLv6HaA5aNzaodCgH0x67yG4QnY7Vu+8q/cGX9m"
    "2dpYCwi8+O8FBp3Iw9sHi6eAexTex1tTyG7Fq6IbsWM2RzqSLxZU65xer0r5whe/dlfqRX"
    "s9KmsYBgLMLfAJlkcKkZPGO/wdZDBHkcppQW7jJz2Vb1NhRnPeJjdDMO3BYz0DLkH600se"
    "+u21ca9MC7ZnLPEhsIUlnsgYk/LaXBpUG4kWCze0cktCw0XyQFNg7mUNfTI9UDdMUpie/2"
    "qyFe1D5ceToh+5ClBQ5uGp1OXO0L2mUE98MIqdwQS70hsmuYG8k1lnTpHgF/50nGy3SFb5"
    "5ou8x3wJWMi5Ejp5YnkRztlX7o1GLJ5JBhJN1gSIfXI6gewHvJI76AL+wucxzinwa9bkow"
    "gk8S3Zm0iQX+C1jxhr2Jaz88LvGEAQkelppuadh8y772x31ZNTIgZxCFdqlYmrloRrnI9s"
    "MGiKaZkwFfr+LUOEgkStm2t9cXiFIyDuwsDuUw4RINehA8a1ZiuIT37Cwz/bXdSyhcgnmg"
    "7CtVzP1watohCwwi+veMnn3EeEmvNJSLcpOEGW6BYS+BxsSS+TNK63OHE9Ey9z5FmZ29G8"
    "q2F7Ucou1FLVWyZY8i3iKKvIhU6/aXIu3ORdoNYtqlCFt+EZYfMOKZSwJUUog9qkB2iTwD"
    "kYWcCCPvE8lAuZ1pbo7Au63m5gxzZCzIrbr5Sy9PBV6pDO84Bw/XwraHtOqFtoJiQanKbL"
    "XxA/lTwVbypYzA07MsO4PG+uU3MSwXTMYF0ARU7OYBBEBLqJyV3VXwvsTa2wj2jxgH4iWy"
    "bgrMIFZ1bo0G7QHnIGh0W3SC1hiamooCD+w7BD6BNFqU1GjxhBKSjqRbLJzuuzFXHBb+/R"
    "fA0WFSipGste1SSIlyY2He3jxFzET00DqMlegwRom92IMMNEHa80Y+zgiptBCV20IkYwZ3"
    "GzMYkJEEX5wwpYwoK/NrE5SRRfkcpZWcLjOnZXhbwAWYK7ztIiO87cIOb4uZDA9lOLDgEx"
    "rwGw2JlgP/8Vm26YB1HHtXI9ZbEO6pto+ATvAULIiuUxawe/tYNeMWhOyu6y0IqYr6Yaul"
    "lkhZ3JVnO10rZ2VWklL7ZemOPo3UHrfzRxwo8gkZ2mSWtK84TzK3FOj3WbeZpLNgi80hyY"
    "r3Wkx4tfPLD5cfL64uvaXptWStyPXGuWdkmIIhRQGSCsYU7cVMx14qAYSd7hVE9zxvntqs"
    "NLWxbKcEW4l5aNINcgESaZQTNMod9DD75/8Bv6Q6ZQ=="
)

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
    "eJztXetz4ji2/1dUfElPVW7f7iST7svMThUBdzczBFJAund2mPIoWAFvjMTaJkx2d/73K8"
    "nvJxYPYxx96K4g6wjxO7J0ztF5/KexIBoyrLd3yLQIbjTBfxoYLhD9I/bkHDTgchm0swYb"
    "Phi86xKRJf2L9XmwbBNObdr6CA0L0SYNWVNTX9o6H78xIgv0QLQXsJ4TgJ6RCawleULAJs"
    "CeI/BA7LfgD137A+gWa9BNcNv6O1hZtKOuvWXfoZEp/RIdz3YfboIneKwvkAXII9DgC4Am"
    "Agsdr2zaBB9t2muha1ifzW2gYz7ikuNxZoF/E4z4fFZY/9cKqTaZIdrBpLP67XfarGMN/Y"
    "ks9vE/jUcdGRr/u2HT72O0/KfoM2TZKrQbjAL9uTSRZVGgLG8QjxkOwqrTH2kc/Zclf9Tg"
    "lBR19gF8+6IMFeCPC7oj0B+MQf++1wOtfgeYCE7njG/8EzKhhTSvH+3T+It96/JJ5ROOrA"
    "edfytvV73vvtFnXWx/4n3Zz3lQp8RYLXDQf/lizwn2CXRss9YZwvSr2Q8J1gleGYa7oLwm"
    "B1naYJsr5EOqBQ0aeoQrg602Ru3MIGhrqCr97epIGatqI7ESPYrQanKbppQBFE86V4sjMG"
    "NT+J//u7i4vPxw8e7y+uP3Vx8+fP/x3Ufal883+ejDX85kAricoTho3c/d/phNiNBXxXmD"
    "WMNfnAbaUA1WSwD/o25SjvJPCTa059BMZ0KUKsYM+iO3YYbXEHAjeNXLYMcC/qkaCM/sOf"
    "34/uJjDtRfW8P2l9bwDe31XRTwvvvownnGsA+wNuAWUEeIykO60ThdnNk2LApzmGYrlN2t"
    "4xUt5+mcWAgLL+gYWe2W9PW7AlBfv8tEmj2K7xt4toIzwW0joCkRYnNVDshFlnP2Yk4s5b"
    "DwVBThME2JCCsrkyzR/94Sa0rWJa3oqyIr+ip7RV/F8V7OBcH2Ceq3N19eFED38iITXfYo"
    "iu6amE/0+1WqeVgiIMfpSlzV7y8ur74vZzXnydAe3B8y0f4QB5uCpS6haacg/fNo0E9HOk"
    "IUg1nTpzb4LzB0ayudphDcPz6u8JTBCFx13FE/3/5owMWDBn/66VCsyMGeocVGXljWv4ww"
    "6G+oah3nR7s3uOHYEcuemXwUPsBNjDsWfEYWVURVgqcpG84NIQaCOJ1JCdoYox4o8aE45L"
    "eUy4ObwaAX4cFNN6ZR9u9vbxQqKnKG0E66HVE0Q++Fb4NIoD5aQMPIVPAjhFvp+VXb7h1F"
    "//Liw7Wv2rMPeRvR6LbV6yVB/ddKR7b6aJKFKKpRSglrCqwrbOvGdrj6pBLY6CbgzE010Y"
    "L9GFPskEwjlofl4Q5LZy2nS425J2WUUB6TAsckhjOV3S+8iG48EcLStp33V1fvqr/tsPc0"
    "XfFR8GrB8ezS74auXBfB1aMtUfmxyAprgptIYzS473eagNNO8KjbU/pj+lGneo49wYNPn5"
    "qAPD7GL7aOYFthgArt+z7BUff6h5Vu2Dq23rKvrc0W79/TCe7wETq5wQvpQdAgM1X0mjNC"
    "ViOpspTrztAdBV24Nr+KTsLfoU+YETfjmiJCGd+KXNK33h+HWv8HZEgOtuPurTIat27vIu"
    "9ApzVW2JML3voSa31zHduT/EHAt+74C2AfwT8GfSW+Tfn9xv9osDnBlU1UTNYq1MKYeM1e"
    "U9TiiYwpWWzF5xjpHhhdsRevTnz2HUtEuRwhlDyuGo+Zd9DjU8hBhTU8wOnTGpqaGnkS8h"
    "zCz/TUTdNVXcJPvwyRATmWSa67unyXD3K623fQ6q7KqOyNFg/ItOb6ckeYbv2B6goVtCx9"
    "hhcIp93kiEDV8geqK1Q51jwRoIbuMHWFie5yc2KiNMFfAKUxtJ7qitDUIFZJ+FTzwM6HZw"
    "3t6XxXfL7xQWr7ktn69GlXiNpzNH1iZqWujRY1XUurpUGgtuvRZttwOq/z0UZVwT2IAG1n"
    "lLqCpK2QaiI6X2tXoDorNHQGqitWcGrrVMPQd9VTWs44LzXanpiORy5IltYXfRTyHeS3r9"
    "BQbQRT3CA8UAcYjQn9r4AE4Y5TI1gXF4sYrAuI4YzPkg3HiKMKcEqIVqAaZ4dohXTwzTFa"
    "LaAhtASGjp8AnTABEDAeJqOv8jpuDov6rcFXBm39zZXBG7+XHn7krpa87UtGHzVs8oRw+k"
    "1thtO1R7Cf69njsuDATtYmSbvmK3YL7tGWeAvu2KpEr8EH3/rKsAnIms5oglud226/CaC2"
    "0PEE3yrsjq4JQiOLxs1cFwmbiVtLQ1Ez14mgGXkhVVcjduSi4s+lbnLvYeGbigilvKqoMp"
    "fZXrGy0kT7TPkhTFKja/2L91cfrj5eXl/54oPfkic1JC/sBeHcCcqtNsADu7/tDUgTPVNZ"
    "aZuDJkopd6Aq70COfiPsXRQhK+/dqYk+E9JfqKIpDH6ISEIvBH3CTSDKiSQbPhET6TP8C3"
    "pJqDs72YKqxoIsYxBtNuHaN3uElx797fQXI8dtsd0atVsdpZGyt+wB1CDXT01hjWyn6cBm"
    "O7QImUEFjXsht40UA1/UqSPbyBfzItls6BtgL6ERS29E6Kd0O19OvxQz32/+S+7QOFa9zH"
    "xI7lLfkAGJfqnKjQcqHdQ3KXsLuHGeTILETCPgb+CMU52xV+a3yISkmbFyZsbTsoSJs+Pk"
    "rGBHC9ApRxU5neCcfxIdb6UkRgilMbLSSqJzOgnrKREyqalIJfE0oJdKYplK4tLX7aSSmA"
    "9rZDsVVRJDaxjO9uLLP4azGoEt5kwkqEXz9z1Ff/b2gWzNmb1KBXXmO56KF0CsuQmFbWg9"
    "WW9BC3gOT1xBfkAGwTOLJSImgfb8SEyepTipYu9v2M2ON1L7raT2K5qgs85pfd8VSc5Je2"
    "Xrsu8S6TnDMxOAOUZWuzyoFKmCYOeinYBb5uos143MCYxTCdv0M9JJbjbaJAYpkQs8S46X"
    "GV/AiKN8VYa/UpW8CbwRXNPayLWtWdUwppE1xZGd6irBRkoeodzEHklimd1DILuHTLVaYq"
    "pVEz3raK0+vPjzFlvrqfRyuQssd6cYwcq7SCjopBWjkr5aMkvNK7bDQ0Mlj1sa48O0e/Ee"
    "fSXqscwvIvOLHBkqC5k7B4GO/DHqiBBXQ3YDqM7JMnY3/NfM5H/kMOuTwSl5NZIqkiSB80"
    "Ko932DVykhROz6LiyAFbjD2+nayd3tUy6egnMg++opOG+KBGabK/eSiEVaL5b0NUFvwWA6"
    "XZkmoky3eAVLvkGzkpbOTRJZ43PgMBE8vLA6l2mR3HscWSz0216ZmIfRSa/Mat5LsZUhYj"
    "Pz+tfwXuqi0FXJRc5NyUXyooQV+6Dw0XcOpd9N5RrLUqilqUzAVHY611SlrfL9301RkcS0"
    "2dVFut0sHeUIUZ7J7AQBzwGYmcDibti8JHUSu/zKEwFVjQKY91F2wpNvkoBmFzsI08h6B5"
    "G9dx/1DjBas2JiooJehKxGq7xsz2dPBE/dnbNvNcJ0Mv68ylcaiEK4VT72EJ3kcJU5LO8m"
    "XwWbZZCKDFKpAgv2FqRSLJairBunah5Q5YZRhAojpNi0o2UTsu3asToNQskIiJtkgPLsHK"
    "x1ew4goO+RjSKm59w8BQJDpKcwcNdLRgqD30IBVXxYx5b9rEPVhjNpyq6oKdthVYIBxXyj"
    "feISnUCXVABnsIpxpXGn9Dvd/ucmcOknuNVuK3djpdMEcDpFSzrNCR4r/XFr3P2q0KVA31"
    "O6gz6jCe5wV2qNu1F3lHav22dUGpoaLJI8/s4dx5Uakyw2ZtgJSOmcO5RlppzgDZY6XlyT"
    "CKikrlhlJQIaBvNoF7xpClHJGyaBG6apAemKTzv389AOUUm0BdBerGxhrH0aibTIupYWp9"
    "dwWKyW2pZsjlJKNleazTL50HGv4KD1JG7XDYgk9FtD7xpthNGP0snb533Z1V3L26529XqF"
    "GJzH7erBqy+TP5Wa/Cll69jLci0S81Gx/aIoqtGdMgIrnQLo3/d6xS6CoF/YsswKmSeC+k"
    "Evhfwi0ClXQuEC0dkXQpFq1EViHZx38cwCa92as4xXDwi4g2jsFgfy250mcPwcLfr4kb51"
    "QLeBbgGNsYyYANoAsqzV7P2z0+IeDvQtm2MgolmwQ5JceAtyv1V1vpUjZxdJle2BzaJgoP"
    "pE/+a8eElLl81evxGgKxN0uqNxt98ey2TZFRGTznPuspJLI8qJDX7BYcIaya57y/Ugbu6Q"
    "Nx/Vt3JIm+WrYLM0Zklj1uuBXhpTpDGlirDulEn7kMosX85piaLdZZ6TKNrzRN2swI7Igq"
    "p+FEdgz5l+yGsmgTnkyZs1wvVG/sSGT1SvXBpwipIK6lajTPAE/8F+zNtH3bCR+QcP7Ndt"
    "Cxj6EwIWQgBTas4OzQnq/wE4BDyFJv/CP1g/C0DD2FzoyU0a93uolDvfp/SZjp3WIM0B8X"
    "MKqKmOld6Yvrud61UUGzzkdTk1iEUls4cX9jGiVgekOQqzu8jTlWOnlpTjOcqKSS0RPnP2"
    "A9GvYflN6QtEEVRRnjrufCNT2dkXcqIz0Op3Nk0i5Gkd8sMydcoFJ0/K5iJbToJRQ39Gm6"
    "bnzIXZDLp98OaMeQuenYOzKdvxDANpZ9/xKbtLjE4GdEeunS972i4fnZkXna1DVGy+e5xr"
    "0LvYNN3+m+YZm8RgnDER3XZyLMSSUxcspuZMaU1MzcqckLM3S7tP5ew+wmk9j5HR84QMPZ"
    "5xdBuXcI+2RL9iT6IXcQcft0a/NPk5P8HKV17jjJ8rcWnjOM7c/mZW1JvbJ6hh7o2DZJjJ"
    "rXwwplt+hjt37Sof5Nm4lL+PI+atRFoD38TVG/Q/e93juQ4SeU9OK96EiZaiu8vgTuk3Aa"
    "Oc4G5fvRsOPg+V0agJdKwuTcLsetYE3/QG7V9YJMmDQaZPLPxkqHztKt+awEn3HQ08abf6"
    "baXXY/19Oa0au1VeoqZifM1N1nRI5lJVTpS3rV6vyVTACW71f6V/4ZdtuLDnYphhpSYhA2"
    "3GP0xenkR0KYj8/fAzP6jfT/CX7ucv9GRgJWI73ftbOtYE9wb0zbkqyIz9pc7BCGmW6ryx"
    "KUpAnpN9nFT62gv42rubJoUPphofs4WlJGUNznEZBCfvCGUQ3CltYDLNYglpFrWVCdMl00"
    "zjUJhEugEl1230tiL1KEgHNkG4YwbLiuGcA2JKAkv3Jkjg3Q8otnrzK4ZWXCktJK5c50gr"
    "1wlhxSIrcyq0vQYU9YP4IGa0Z2RaYrtriKI8TfP9iWyt0hdvm9315ORsGT/8KtgcubwXep"
    "nDhFJlrjKPQ04PgkyOUkouV5nLjo+VsP9uhKxOngYlO0/73mzCHIhT1kifL5kHjreiMAMi"
    "ZBL9rcMHZI7jqoQPyBzH+8hxnDxd9wBq7cMHIgJFBNghlXGGXSdOeXPlVmFkC5dvrdhuXR"
    "TYyDGVkY0hVSIpc9WeKLZxGWyXZBfRDNqxo1Ak2UUkZXdNdovICo3kltgeqHAiizrCtIb2"
    "dL4zSt+cUeoKkomm+lKnL4u6eyXnoTdWjUs676PetfVUY4DoyzJ98qrDbY9S2xuma6M6Sd"
    "OxrBvHSPB0klBNyWIPOLWdUeoKEnPGMxGdr7UrUJ0VGjoD1RYrxCI/03UoIaSccV7qI+RH"
    "t6iprT/r9s4wtZxx6gTTIWP2PakzJWw/JJBmR+6HZd9iwfsPRHsB6zlhid5sYoSywZ1ZYD"
    "qHeMbC4zFtX9M/MOFR8+kR/NsPtVNxIpm6rZohvNLzZdPeUouLVJmFSmahej3Q510jySxU"
    "MguVzEIVk2hvEcvLwQxfKTJt8DBXql3wbr6lskhaZdqXVceEwKH9ARgIPjsJppCTXcpJJa"
    "XbAK7hS1rO5G2GSBVkHXprri+dXzVLywcl62lWVpAN+Cd80CZI5XG7g6QjXr1kx8olrxf4"
    "HDknup3teDDfRgY7MXYUPZwTu8BmyafMehunCmtGsY0jCzyR29DUOhLR29K8WhLxO9qikg"
    "+0gE/cZCY5lvASrBE0LbemAxVsuBjDK4fT7gbBnIw2vgCNZMlD+xk419wn5aMqngd58pE8"
    "mKXt5zVAL20/Zdp+pAR0qhJQhuCzUd4RkXJYWl/3fhHBxQ/A4RyVSCiTmUjC0oBPoZWSa1"
    "yQVrTEVSiqgxga2pilmNWxYmzkJax447nMVVy9vT9P/vG4FsU/OyWF17+G2X6uiiSkuMrO"
    "R3GVSEfhvkUC8AYUNQT4YxGAP2YD/DEBMAWOrFJCdYqm+fSoS0y4NzPRS0MM7sbnofJrEz"
    "BKlpO1wxKyahM8GLb6n5UmoFDhGZrgX5Uezzn5ggyDrCeYUrG0r5SM5X296d0rLLXriva8"
    "ux/e9ein5cpculnqj5svNDf9cfbbUr/0xyXkyJGuLZtE11q4tsgQ3cro1zJEdx8husUD8t"
    "JEroNF452K528k2R9W3Wud3YCKuEDUZF3GI82Q/rzrenoNMWbsV3uV12ScWUke9x5cGYXy"
    "ChitrKftPJMYZa7fkd9B3pednCxzLu/LqsIIeV9WQXle3pfJ+7JjAFrF+7JozHuKIJIIis"
    "8WR/wwfFWnfQsKJQOMgKFj9AOvSwXWc4SZNw+rv/uA6N+2zoqrJGUVAbrN12ihgD9i6Xxq"
    "v7O6t2xoXvVWSjOVlGZ8biV4kB37FSKp05m6t6ThNvozxbKcU0PE7V/DC6/DlIpke8oW+X"
    "0DMpnct8qGe/fMEJb1o3Qyt6lUtE4CeqlolaloeQLp7qjWPU1kdDsVThJ5SJ0rlDkrReGK"
    "5tXK1rZiibyKmH+Xc2ITQEzwqBsosPM2udchWeNzxzPRzXt1znryBhMtiWmn2Yv3MKKIdq"
    "Zrjl7mjud8CLJ4Op9XS4NAlmNSam3V1Nqe6I9P1zA2+3x5tFXWNhrd2xZz7NIXkPl1fe12"
    "lEETPOsaIhPcuu906Se40nT66VOX+XGxlyf+ch3Bi8smT0iofL1PUGVu7EUJOUTp+pVpiI"
    "Dtdq+Bk1zZQFffR7osf8Tvvy9iz/j++2x7BnsWq+Sh/zsF3dwiHi6F1HG31XGlD+hWm8up"
    "mZICyVa8VlScVL5sW79sjrIhXiwqQifxlwa9k4PeU6WF4Y8RShZIm2plbarTIEH7jqgWT/"
    "VesY29KK7RI61AKa6IJ/6O6NbRrT8OcEJsK1A8yrd37g5x7VNVxs6lSnliuZtHmg9WsK/k"
    "eF+FqlUUuQww0QKaqU7goSfbGOfd+nvS+l5N63v1/XtKsoZdvSvk3sO65eQMkAG6r9U4I4"
    "t4S6vAq4FeqqRlqqSyhHFhhSmzhLFY4PlRquKdiJJ60BjYUNW3FM0nWhMuW/mJV6EroABh"
    "4GYbQIAFPvPMsc5qAo/0H2Q1opAJ6MiASVs/ABZmQpYIg7VuzR03JqfyAa8rlRFRe6hvEV"
    "HMILbWzB2KKWeybtXRj9LzHOWMreMtYgNWewwNqOhJUA+dwTBUDaa4794QYiCIM1SGgCrG"
    "3wdKdiiW+i3l8vRmMOhF2HnTjbv43N/eKMM37zkfaSfdzlIR6IL/N91PhawdIZpaeLVFbR"
    "7XVwUsHtdXmfYO9ijmXEVsMecqt3/tzEnvi5mT3ueZk96nmJPc0zsV4s3+sgF1iYBT8UVj"
    "wInh3rhT+p1u/3MTuPQT3GI5EDtNAFkSRI0lT/x0P3ISKD6uLNbC9uzOsPWt36QCkz3XqH"
    "KA41JYIe5dF+Fd/OwIce5amgFf55HOX7Ct+BwjlWGdVeazLDUqzb2vB3pp7i3T3CtLjRaF"
    "tbKlRjvI0J+R+dJIM2J6z85zTZhOLx0JJM5ZGhBjpIEFsiw6L8BiMWnzdA7tpm84PLPAG1"
    "0DP4F337H4SwhmJlkt3dYfaWt6cp09ji1axyJ4d/yCX+yDF/tnGcQuUtrCRfTFqW/hUXuv"
    "TOM8VN+Cu1WNAF3KoNMdjbv99th5RUPTsqhW4opq+qbSGu4qT/+ub1+UoQLou2wj8Ddw5m"
    "o7Z4kvNBC0kLrCtm7s8eusrK8LsN6AbbBSVZuym67fHGDD397tgzf+zz0PpvIdaPU7ANo2"
    "Wixti60m3sC4wfeZlyQv2Hh82Tqmzw0zXmF3zkIzXWGqiNH1Tn8gm62GoHb2HZtKYFp35s"
    "Et65Gl6s/PWzTS4F5Ng3uEa8WZECGTsuXWYn3tQ8Fbo1H3c5/bsNzc5hN83w9aVzhob7Xb"
    "yt2Y951O0dJmbR2l3evynhqasnx3tK3da1GFljZNDagvWMvn7lelr9602r80wYzuc1hlUg"
    "0rGjJo/8J6PhiEpcOj41H1uMlT5qXbzpiN7WtX+cZMbM86WtNZ3d0NB1/5rJZLkzw7drjx"
    "/bDvGOLslYmdtsGd4raxC0xnpoORM1HCrXXtVr+t9Hq8ifHUMJzf2FPGzk9k0hzrN7i9Vf"
    "rjppc4gva5V9TWiP8WvuVbzq9hra6NkDe7dkLW7tsKnbth117InrS/sMIr7hO6v+MZR78/"
    "+qbw6iyeXWaC+/cdFsiPVxoL5B8qt91+RxmyX7hg68Tk4/FxJphiNOSfKEQmb1GoRNpr8V"
    "9GFwU0oO1wn/5eyq+hw37/YKJjdT8rI/qjNX2GLPqb3VWiqD3l09hfQEg10CN9+vPAWRf/"
    "JLqL/63DJjo5l0sDllzAJAab3be+Mhx96d41WVoOpyDwBI+V1q3qw89T+Ls82MaGelHkcu"
    "Ei+3LhInG5wCW91O0hI7LY7V+7y4X9l16SN821NleGlBUR/obIJIMrzeA5+w2ObijI4yil"
    "vHWoMpd9PXIbAdknPsWr35HXYoVaxvyjnSVI3veHSoseeDdM7glp70zEbHH5Em4l2Oz/ct"
    "izdSRZO1pAw8iOHgjRlad2vjusznl58eHa1zLZhzy9cnTb6vWSiqRrJ0oq8XmOVQGR9KsS"
    "8KsK2yUFz54YqTx8Kn34sDDkrWRIW7o0nAB/F2mm52zlepFqeS4mTFSMi7Hj/aJIIkXaK/"
    "uAv0gkU0SmmRbBkw2vT1A/gA+SR38JX1gsfxLin0eDfoYzTkAS35n0qQ3+C1jxkoOJxj8+"
    "rvCUAQkeVrph69h6y772p0NZkHIgZxBFdqlEmsV4RsXY9sMGiKdZlA6Pr+LUOIonVtW2t9"
    "fniFUxDuzND+s47kItehA863aqu5D/7Dw3/bvTS8hdiN0fOiGF7KrnzHJcdhhE9O85PfuI"
    "+ZJdaasQ5TYJY7wC234Cmakt88dU1mMCTtMrbmVLtgFFla/qt5RtLy8KiLaXF5mSLXsUu5"
    "mjyItItV5/KdLuXaTdIqZDirDVF2H5ASOeuSdEJYXYkwrkkMgzEJl7jzDyAZF0c9yb5uYK"
    "vLtqbu4wJ8aCwqpbsPSKVKCWyvCec1BxLWx3SOteaC4sFlSqzFwXP5A/FWynByWFnp7n2R"
    "l01q+4iWG1ZDIugBagYjd31gB6SuW4/K6C8UIbo3GcH6GGfFPyIkDmEGsGt0aD7ohzkEej"
    "WMhWoaVrKPTACQYJCKTRoqJGiyeU4huSbbFwu+/HXHFc+A9fAMqAaSl28ta2RyElyq2FeW"
    "fzFDET0UPrOFai4xglDmIPMtEU6c9b3XHGSKWFqNoWIumfuV//zJCMJPjiRCmlR1mVX5uw"
    "jCzK5zit5HSVOS3d20JXgIXc2y5z3NsuHfe2hMnwWIYDGz6hEY8eSbUcBI/P800HrKPqh6"
    "FstiB8o9o+AgbBM7AkhkFZwPIxYM1KWhDyu262IGQq6setFlwhZXFfN9vZWjkrM5SW2jJP"
    "dwxopPa4233EkTyfkKlP52n7ivskd0uBQZ9Nm0k2C3bYHNKseK/FhHfx/urD1cfL6yt/af"
    "oteStys3HuGZmWoEtRiKSGPkUHMdOxl0oAYbd7DdF9XzRPc16a5kS2X4Lt1CxC2Qa5EIk0"
    "ygka5Y56mP31/9sDtHk="
)

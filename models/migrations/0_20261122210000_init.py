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
COMMENT ON COLUMN "deliveries"."kind" IS 'ASSIGNED: assigned\nUNASSIGNED: unassigned\nACCEPTED: accepted\nDECLINED: declined\nCLAIMED: claimed\nGIVEN_BACK: given_back\nBLOCKED: blocked\nDONE: done\nWITHDRAWN: withdrawn\nREVIEW: review\nAPPROVED: approved\nRETURNED: returned\nREOPENED: reopened\nCLOSED: closed\nCANCELLED: cancelled\nDELETED: deleted\nCOMMENT: comment\nDUE_ASKED: due_asked\nDUE_AGREED: due_agreed\nDUE_REFUSED: due_refused\nDUE_CHANGED: due_changed\nANSWERED: answered\nNUDGE: nudge\nREMINDER: reminder\nDUE: due\nDIGEST: digest\nASSIGNEE_LEFT: assignee_left\nJOINED: joined\nREMOVED: removed\nROLE: role\nOWNERSHIP: ownership\nTEAM_DELETED: team_deleted';
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
    "eJztXetz4ji2/1dUfElvVW7fbpJO92Vmp4qAu5sdAikg3Ts7THkUrIA3RmJtEya7O//7le"
    "T3EwuIMY4+dFeQdYT5HT3OS+f8p7EkGjKst7fItAhutMB/GhguEf0j9uQcNOBqFbSzBhve"
    "G7zrCpEV/Yv1ubdsE85s2voADQvRJg1ZM1Nf2TofvzEmS3RPtGewWRCAnpAJrBV5RMAmwF"
    "4gcE/st+B3Xfsd6BZr0E1w0/47WFu0o669Zd+hkRn9Eh3P9x9uiqd4oi+RBcgD0OAzgCYC"
    "Sx2vbdoEH2zaa6lrWJ8vbKBjPuKK43FmgX8TjPj7rLH+rzVSbTJHtINJ3+rX32izjjX0B7"
    "LYx/80HnRkaPzvhk2/j9Hyn6LPkWWr0G4wCvTHykSWRYGyvEE8ZjgIq05/pHH0n1f8UYNT"
    "UtTZB/D9qzJSgD8u6I3BYDgBg7t+H7QHXWAiOFswvvFPyIQW0rx+tE/jT/atq0eVv3BkPu"
    "j8W3m76n33tT7vYfsz78t+zr06I8Z6iYP+q2d7QbBPoGObtc4Rpl/NfkgwT/DaMNwJ5TU5"
    "yNIG21wjH1ItaNDQA1wbbLYxaucNgraGqtLfro6Viao2EjPRowjNJrdpRhlA8aTvanEE5u"
    "wV/uf/ms2Li4/NdxdXnz5cfvz44dO7T7Qvf9/ko49/Oi8TwOUMxUHrfekNJuyFCF0qzgpi"
    "DX9yGmhDNZgtAfwPukk5yj8l2NBZQDOdCVGqGDPoj9yFGV5DwI1gqZfBjiX8QzUQntsL+v"
    "F981MO1N/ao87X9ugN7fWXKOAD91HTecawD7A24A5QR4jKQ7rROF2c2TYsCnOYZieU3a3j"
    "FU3n2YJYCAtP6BhZ7ab01bsCUF+9y0SaPYrvG3i+hnPBbSOgKRFic10OyEWmc/ZkTkzlsP"
    "BUFOEwTYkIK2uTrND/3hBrRjYlzejLIjP6MntGX8bxXi0EwfYJ6rc3XzQLoHvRzESXPYqi"
    "uyHmI/1+lWoelgjIcboSZ/X75sXlh3Jmc54M7cH9MRPtj3GwA10rgfR4CQ0jU5GJEO6kz1"
    "RtWjsKzUXz45WvwrAPeYCPb9r9vqelBKD+a60jW30wyVIU1SilhDUF1jW2dWM3XH1SCWx0"
    "E3DeTTXRkv0YM2Xb/dt4OMjYCNKIYwBr+swG/wWGbu1k6Ci0B//4sMYzBiJwbXSOTertjw"
    "Zc3mvwp59ean/OwZuhxkZeWta/jPBO/Oam/ff4Jt3pD685dsSy5yYfhQ9wHeMW+3np56KC"
    "10vOpB59QYhnKMEsj7bEs9Eia6wJYt8YD+8G3RbgtFM87vWVwYR+1OkxaE/x8PPnFiAPD3"
    "G75xFEbwao0HLxCY66RO7XumHr2HrLvrY2K8M346bYZAkxEMTpPInQxfhyTwlfiiF+S7nY"
    "Xw+H/Qj2172Y4XVwd3OtjN6854ygnXQ7Yo8Ni4/QIHNV1AoeIavRYVyKNTxkwqIT1+aeii"
    "T8XfqE6fgZVqwIZXwrcknfen+coD08B9tJ70YZT9o3t5E10G1PFPakyVufY61vrmJ7kj8I"
    "+N6bfAXsI/jHcKDEtym/3+QfDfZOcG0TFZONCrUwJl6z1xRViJExI8ud+BwjPQCjK7bw6s"
    "Rn3+8oyuUIoeRx1XjMnMcPjyH/JWu4h7PHDTQ1NfIk5FjGT/TUTREtr13Czz+PkAE5lkmu"
    "uypQjw9yutt30OrOyqjsjZb3VMdb6Ks9YbrxB6orVNCy9DleIkazF1Rtf6C6QpVjBBEBau"
    "QOU1eY6C63ICZKE/wFUJpA67GuCM0MYpWETzUP7Hx4NtCeLfbF5zsfpLaLzNZnj/tC1Fmg"
    "2SMzK/VstKzpXFqvDAK1fY8224azRZ2PNqoKHkAE6Dij1BUkbY1UE9H3tfYFqrtGI2egum"
    "IFZ7ZONQx9Xz2l7YzzXKPtiel4pEmytL7oo1BoCXdaQUO1EUzxHnugDjGaEPpfAQnCHadG"
    "sC6byxisS4jhnL8lG44RRxXglAj+QDXOjuAP6eDbQ/jbQENoBQwdPwL6wgRAwHiYDM7P67"
    "g9av7XBp8ZtPVXVwZv/FZ6dLo7W2Rwem5wuk0eEU731GbE5HkEh3HPHpcFLxyDZ5I0N18x"
    "L7hHW6IX3LFVibrBh98HyqgFyIa+0RS3uze9QQtAbanjKb5RmI+uBUIji4ZVXxWJqo5bS0"
    "NB1VeJmGrpkKqrETviqPhjpdPhdvFURCilq6LKXGZ7xdpKE+0z5YcwSY3c+s33lx8vP11c"
    "Xfrig9+SJzUkHfaCcO4F5U4b4LsTAdJET1RW2uWgiVLKHajKO5Cj3whHF0XIyls7NdFnQv"
    "oLVTSFwQ8RSeiFoE+ECUQ5kWTDZ2IifY5/Rs8JdWcvW1DVWJBlDKLNJtz4Zo/w1KO/nf5i"
    "5IQtdtrjTrurNFL2lgOAGqSCqCmske00HdjsgBYhM6igcS8UtpFi4IsGdWQb+WJRJNsNfU"
    "Ps5btg2S8I/ZRu58vpl2Lm+9Vf5A6NY9XLTJfhTvUtCTLol6rceKDSQX2Tcl6ODGYaAX8F"
    "Z5zqjC2ZXyMvJM2MlTMznpYlTJwdJ2cFO9oFnXJUkdO5nPNPouOdlMQIoTRGVlpJdE4nYT"
    "0lQiY1Fakkngb0UkksU0lc+bqdVBLzYY1sp6JKYmgOw/lBYvkncF4jsMWCiQS1aL7eU/Rn"
    "bx/I1pzZUiqoM9/yTI0AYs3NN2lD69F6C9rAC3jiCvI9MgieWyxPJQm05wdi8iSWSRX7cM"
    "NuD7yR2m8ltV/R/G11zvr4rkjuNtorW5d9l8jeFn4zAZhjZLVLk0eRKgh2LtoJuGUqt3LD"
    "yJyLcSphm35GtrHtRpvEICVygZ1gz17iZAEjjvJNGf1CVfIW8EZwTWtj17ZmVcOYRjYUR3"
    "aqqwQbzyknbV5ijySxzO4hkN1DZuIrMROfiZ50tFHvn/33FpvrqfRyugtMdydX9dpzJBQM"
    "0opRyVgtmaXmFdvhoaGShx2N8WHag0SPvhL1WOYXkflFjgyVhcy9L4GO/THqiBBXQ/YDqM"
    "7JMvY3/NfM5H/ka9Yng1PSNZIqkiSB865QH9qDVykhRMx9FxbACvjw9nI7ubt9iuMpOAey"
    "XU/BeVPkYra5dp1E7Kb1ckWXCXoLhrPZ2jQRZbrFC5zxDZpVPHM8SWSDz4HDRHD/zMqgpd"
    "3kPuDIYle/7bWJ+TU6GZVZTb8UmxkiNjOvfw39Us1CrpJmjqekmXSUsBoJFD665lC6byrX"
    "WJZCLU1lAqay03FTlTbLD++boiKJaTPXRbrdLB3lCFGeyewEAc8BmJnA4mHYvGJpErv8Si"
    "EBVY0uMB+iSIgn3yQBzS52EKaR9Q4ie+8h6h1gtGE1mEQFvQhZjWZ52ZHPngieujtnezXC"
    "dPL+eZVdGohCuFM+9hCd5HCVOSx9k6+CzfKSirykUgUWHOySSrG7FGV5nKp5QJV7jSJUGC"
    "HFph0tm5Bt147VaRBKRkDcJAOUZ+dgo9sLAAFdRzaKmJ5z8xQIDJGewsCdLxkpDH4NXaji"
    "wzq27CcdqjacS1N2RU3ZDqsSDCgWG+0TlxgEuqICOINVjCuNW2XQ7Q2+tIBLP8XtTke5nS"
    "jdFoCzGVrR15ziiTKYtCe9bwqdCnSd0h30CU1xl4dSazyMuqt0+r0Bo9LQzGA3yeNr7jih"
    "1JhksTHDTkBK59xLWWbKubzBUseLaxIBldQVq6xEQMNgEe2CnqYQlfQwCXiYZgakMz7t3M"
    "9DO0Ql0RZAe7m2hbH2aSTSIvNaWpxew2GxXmk7sjlKKdlcaTbL5EPHdcFB61HcrhsQSeh3"
    "ht412gijH6WT3udD2dVdy9u+dvV6XTE4j9vVg6Uvkz+VmvwpZes4yHQtcuejYvtFUVSjO2"
    "UEVvoKYHDX7xdzBEG/sGWZFTJPBPUXdQr5RaBTXELhAtHZDqFINeoidx2ctXhmgY1uLVjG"
    "q3sE3EE05sWB3LvTAk6co0UfP9BVB3Qb6BbQGMuICaANIMtazdafnXbv4YW+ZfsdiGgW7J"
    "AkF96C3G9VnW/lyNlFUmV7YLNbMFB9pH9zXjynpctmy28M6MwE3d540ht0JjJZdkXEpPMc"
    "X1ZyakQ5sSUuOExYI9n1YLkexM0d0vNRfSuHtFm+CjZLY5Y0Zr0e6KUxRRpTqgjrXpm0X1"
    "KZ5dM5LVG0O81zEkV7kajbFdgxWVLVj+II7AXTD3nNJLCAPHmzRrjeyJ/Y8JHqlSsDzlBS"
    "Qd1plCme4t/Zj3n7oBs2Mn/nF/t12wKG/oiAhRDAlJqzQ3Mu9f8AHAKeQpN/4e+snwWgYW"
    "wv9OQmjfstVMqd71P6XMdOa5DmgPg5BdTUwEpvTD/czo0qig0eirqcGcSiktn9M/sYUasD"
    "0hyF2Z3k6cqxU0vKiRxlxaRWCJ85+4Ho17D8pnQBUQRVlKeOO9/IVHb2hZzoDLQH3W0vEY"
    "q0DsVhmTrlgpMnZXuRLSfBqKE/oW2v57wLsxn0BuDNGYsWPDsHZzO24xkG0s7+wl/ZnWL0"
    "ZUBv7Nr5sl/b5aPz5kXf1iEq9r4HfNegd7HXdPtve8/YSwwnGS+i206OhVhy6oLF1JxX2h"
    "BTszJfyNmbpd2ncnYf4bSex8joeUKGHs84uktIuEdbYlyxJ9GLhINP2uOfW/ycn2LlG69x"
    "xs+VuLRxnGBufzMrGs3tE9Qw98aLZJjJrXwwoVt+Rjh37Sof5Nm4lL9PIuatRFoD38TVHw"
    "6+eN3juQ4SeU9O674JEy1Fd5fhrTJoAUY5xb2Bejsafhkp43EL6FhdmYTZ9awpvu4POz+z"
    "myT3Bpk9susnI+VbT/neAk667+jFk0570FH6fdbfl9OqsVvlJWoqxtfcZE0vyVyqyonytt"
    "3vt5gKOMXtwS/0L/y8CxcOXAwzrNQkZKDt+IfJy5OILgSRvxt94Qf1+yn+2vvylZ4MrERs"
    "t3d3Q8ea4v6QrpzLgsw4XOocjJBmqc6KTVEC8oLs46Qy1l4g1t7dNCl8MNX4mC0sJSlrcI"
    "7LS3DSRygvwZ3SBibTLJaQZlFbmzBdMs00DoVJZBhQct5GvRWpR0E6sAnCPTNYVgznHBBT"
    "Eli6niCBtR9Q7LTyK4ZWXCktJK5c5UgrVwlh5QmZltjSD1GUpwa9P5F1LwPFXoUQKC+3vg"
    "o2RzzLQos5TCj1uSrzOOSRF2RylFJyucpcdgKAhINLI2R1coOXHNnrh1oJcyBOWSNls2Qe"
    "OKF0wgyIkEn0d45tlwl4qxLbLhPwHiIBb/J0PQCotY9tjwgUEWBHVMYZ9ZxLtNvLigojW7"
    "i2aMV266LARo6pjFQBqRJJmbP2RLGNy2D7ZGKIpneOHYUimRgi+aRrsltEZmgk8cHuQIWz"
    "LNQRpg20Z4u9UfrujFJXkEw001c6XSzq/mWGR95YNa43fIhizNZjjQGii2X26JUu2x2ljj"
    "dMz0Z1kqZjKSGOkX3oJKGakeUBcOo4o9QVJBYpZiL6vta+QHXXaOQMVFusELuWmK5DCSHl"
    "jFOkcPyJCPnRLWpm60+6vTdMbWecOsH0khfKPakz5U55SCDNvlYeln2L3Sy/J9oz2CwIy0"
    "JmEyOUquzMArMFxHN2dxvT9g39AxN+pTv9evnuQ+1VOUfmFavm/VIZ+bJtb6mFI1WmSJIp"
    "kl4P9HluJJkiSaZIkimSYhLtDWJJI5jhK0WmDR7mSrVL3s23VBbJ+Uv7stKNEDi0PwADwS"
    "cn+xFyUh85eY50G8ANfE5L6LvLEKmCrENvLfSV86vmacmKZLHHygqyAf+ED9oEqTxu95B0"
    "xEtr7FlW4/UCnyPnRLezPQ/mm8hgJ8aOoodzYhfYLvmUWQziVGHNqARxZIEn4g1NLXIQ9Z"
    "bmFTqI+2iLSj7QAj5xi5nkWDZGsEHQtNyCA1Sw4WIML2tNuxsEczLa+Aw0kiUPHWbgXHOf"
    "lI+qeB7kyUfyYJa2n9cAvbT9lGn7kRLQqUpAGYLPVnlHRMphOWdd/yKCyx+AwzkqkVAmM5"
    "GE5aieQSslEbYgrWj9pdCtDmJoaGsKXVZkibGR11fijecykW719v48+cfjWhT/7JQUXv8a"
    "pqK5LJKQ4jI7H8VlIh2Fu4oE4A0oagjwpyIAf8oG+FMCYAocWadc1Smag9KjLjEb3NxEzw"
    "0xuBtfRsovLcAoWcLQLssWqk3xcNQefFFagEKF52iKf1H6PCHiMzIMspliSsVyklIylpT0"
    "un+nsLyja9rz9m5026efVmtz5aZQP24yy9zcvNmrpX65eUvIgyxDW7aJrrUIbZFXdCujX8"
    "sruoe4olv8Ql6ayPVit/FOJfI3kokOq65bZz+gIiEQNZmX8ZtmSH/adz69hjtm7Fd7ZcHk"
    "PbOSIu49uDKquBUwWlmPu0UmMcrcuCO/g/SXnZwscy79ZVVhhPSXVVCel/4y6S87BqBV9J"
    "dF77ynCCKJS/HZ4oh/DV/Vad+CQskQI2DoGP3AiyaBzQJhFs3DisPeI/q3rbPKH0lZRYBu"
    "uxstdOGPWDp/td9YUVY2NC/JKqWZSkozPrcSPMi++xUiqdOZerCk4Tb6I8WynFPgwu1fQ4"
    "fXy9QxZHvKDvl9AzKZ3LfKhnv3zBCW9aN0MrepVLROAnqpaJWpaHkC6f6o1j1NZHQ7FU4S"
    "+ZI6VyhzVorCFc2rla1txRJ5FTH/rhbEJoCY4EE3UGDnbfGoQ7LB505kopv36pz15A0mWh"
    "HTTrMXH2BEEe1M1xy9zB3P+RBk8XQ+r1cGgSzHpNTaqqm1nVaxenF2NHo3bRbYpS8hi+v6"
    "1usqwxZ40jVEprh91+3RT3Ct6fTT5x6L42KLJ764jhDFZZNHJFRb3SeoMjcOooS8RF31tW"
    "mIgO12r0GQXNlAVz9Guqx4xA8fitgzPnzItmewZ7FKHvq/U9DNLeLhUkgdd1cdV8aA7rS5"
    "nJopKZBsxWtFxUnlYtt5sTnKhnixqAidxF8a9E4Oek+VFoY/RihZIG2qlbWpzoIE7XuiWj"
    "zVe8U29qK4Ro+0AqW4IpH4e6Jbx7D+OMAJsa1A8Sjf3rk/xLVPVRk7lyoVieVuHmkxWMG+"
    "khN9FapWUcQZYKIlNFODwENPdjHOu/X3pPW9mtb36sf3lGQNu3xXKLyHdcvJGSAv6L5W44"
    "ws4i2tAq8GeqmSlqmSyhLGhRWmzBLGYhfPj1IV70SU1Be9Axuq+pai+URrwmUrP/EqdAUU"
    "IAzcbAMIsIvPPHOsM5vAA/0HWY0oZAI6MmDS1g+AXTMhK4TBRrcWThiTU/mA15XKuFH7Ut"
    "8iophBbG1YOBRTzmTdqqMfpec5yhmbxzvcDVgf8GpARU+CeugMhqFqMCV895oQA0GcoTIE"
    "VDH+3lOyl2Kp31IuT6+Hw36Ende9eIjP3c21MnrznvORdtLtLBWBTvh/0/1UyNoRoqlFVF"
    "vU5nF1WcDicXWZae9gj2LBVcQWC65y+9fOnPS+mDnpfZ456X2KOck9vVMh3h4vG1CXCDgV"
    "XzQGnBjujVtl0O0NvrSASz/FbZYDsdsCkCVB1FjyxM93YyeB4sPaYi1sz+6O2t8HLSow2Q"
    "uNKgc4LoUV4t5VEd7Fz44Q566kGfB1Hul8ge3E5xipvNZZZT7LUqPS3Pt6oJfm3jLNvbLU"
    "aFFYK1tqtIsM/QmZz400I6b37DzXhOn00pFA4pyVATFGGlgiy6LvBdhdTNo8W0C75RsOzy"
    "zwRtfAT+DdX9j9SwjmJlmv3NYfaWt6cp0Dji1axyJYO37BL/bBu/tnGcQuUtrCRfTZqW/h"
    "UXtLpnEeqm/Bw6rGgE5l0O2NJ71BZ+Is0dBrWVQrcUU1fVtpDXeWp3/X96/KSAF0LdsI/B"
    "WcudrOWeILDQQtpK6xrRsH/Dor9HWBjZg/dkzEEczddmkurqS5OMKq4kyIkEnJaGehtPYX"
    "mdvjce/LgFtg3MzcU3w3CFrXOGhvdzrK7YT3nc3QymZtXaXT7/GeGpqxbG20rdNvU3WMNs"
    "0MSLVa2vKl900ZqNftzs8tMKc7NlbZmcxKXgw7P7Oe9wZhydzoeFS5a/GEb+mWH2Yh+tZT"
    "vjMD0ZOONvStbm9Hw2/8rVYrkzw5VqTJ3WjgmJHstYmdtuGt4rYx95vzpsOx86KE25o67U"
    "FH6fd5E+OpYTi/sa9MnJ/IZBHWb3hzowwmLS/tAe1zp6jtMf8t3FdjOb+GtboWLt7sWrlY"
    "u2/pcjybrrWLPel8ZWVD3Cf0NMZzjv5g/F3htUU8q8IUD+667Bo6XmvsGvpIuekNusqI/c"
    "IlmycmH4+PQ//qfaEqMv2gz5FF39jlsaL2lc8Tn/1INdADffq3ocPVfxLdRe/GAZkO7WI8"
    "ZBfbTWLQsYffB8po/LV322IpIZxitFM8Udo3qg8eTx/vIriL/a5ZxLDdzDZsNxOGbS5lpC"
    "7ujFutbv/aGbYPX/ZHejlrbSoLCcoi/A2RSQZXmsEL9hscvUSQx1FKafGuMpcd1W9H8dYn"
    "PkW349hrsUItE/7RzhID7wYjpU0PvGsm96yxiSCVze6Z+NNV2lw6hDsJNod3TELbRstVWq"
    "DjeAkNIztyPURXntL47mU1xovmxytfR2Qf8rTC8U2730+qgWE7jeB+GCOVG2KlN0R2LXMn"
    "ucaWLt4T4O8yzZiZrfAtU22ZxQ64inExduQ0iySWo72yD51mIrkcMs20Gw3Z8PoE9QP4Rf"
    "KKr+Azu9uchPhv4+EgIzghIInvTPrMBv8FrJjDi4lrPz6s8YwBCe7XumHr2HrLvvanl7Jq"
    "5EDOIIrsUom0c/EMc7Hthw0QTzsnA8BexalxlMiUqm1vry8wpWIcOFhcynHCJ9r0IHjS7d"
    "TwCf/ZeW46bKeXUPgE80g5V6yY++HMckIYGET07wU9+4j5nF15qBDlLgk0vILDfkKNmS3z"
    "aVTWBw9nomXvA4oqO393lG0vmgVE24tmpmTLHsW8RRR5EanW6y9F2oOLtDvEuEsRtvoiLD"
    "9gxDOZhKikEHtSge0SeQYiCzkRRj4gkoFzB9PcXIF3X83NHebEWFBYdQumXpGKvFIZPnBO"
    "Hq6F7Q9p3QtvhcWCSpXd6uF78oeC7fRLGqGn53l2Bp31K25iWK+YjAugBajYzQMIgJ5SSS"
    "u/q+D9ia23E5wfoYbiJfJuDiwg1gxujQa9MecgaA+69AVtFVq6hkIPnDsFAYE0WlTUaPGI"
    "UpKQZFss3O6HMVccF/6XL4hjwLSUI3lz26OQEuXOwryzeYqYieihdRwr0XGMEi9iDzLRDO"
    "lPO/k4Y6TSQlRtC5GMGTxszGBIRhJcOFFKGVFW5WUTlpFF+RynlZyuMqdleFvIBVgovO0i"
    "J7ztwglvS5gMj2U4sOEjGvMbDamWg+Dxeb7pgHVU/asR2y0I36m2j4BB8BysiGFQFrB7/F"
    "izkhaE/K7bLQiZivpxq6dWSFk8lGc7WytnZVfSUv3l6Y4BjdQe9/NHHCnyCZn6bJG2r7hP"
    "crcUGPTZtplks2CPzSHNivdaTHjN95cfLz9dXF36U9NvyZuR241zT8i0BEOKQiQ1jCl6ET"
    "MdW1QCCLvda4ju+6J5a/PS1iaynxJsp+alyTbIhUikUU7QKHfUw+zP/wc0J3Y3"
)

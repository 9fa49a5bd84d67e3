from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "people" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "first_name" VARCHAR(128) NOT NULL,
    "last_name" VARCHAR(128) NOT NULL,
    "username" VARCHAR(128),
    "language" VARCHAR(8) NOT NULL,
    "timezone" VARCHAR(64) NOT NULL,
    "reachable" BOOL NOT NULL,
    "dialog_id" BIGINT,
    "created_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "people" IS 'Somebody who ever spoke to the bot. `id` is their MAX user id.';
CREATE TABLE IF NOT EXISTS "teams" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL,
    "timezone" VARCHAR(64) NOT NULL,
    "assign_others" VARCHAR(16) NOT NULL,
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
    "joined_at" TIMESTAMPTZ NOT NULL,
    "person_id" BIGINT NOT NULL REFERENCES "people" ("id") ON DELETE CASCADE,
    "team_id" BIGINT NOT NULL REFERENCES "teams" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_memberships_team_id_8e44d4" UNIQUE ("team_id", "person_id")
);
CREATE UNIQUE INDEX IF NOT EXISTS "one_owner_per_team" ON "memberships" ("team_id") WHERE role = 'owner';
CREATE INDEX IF NOT EXISTS "idx_memberships_person__3dd1c1" ON "memberships" ("person_id");
COMMENT ON COLUMN "memberships"."role" IS 'OWNER: owner\nADMIN: admin\nMEMBER: member';
COMMENT ON TABLE "memberships" IS 'One person in one team.';
CREATE TABLE IF NOT EXISTS "tasks" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "number" INT NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "description" TEXT NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "completion" VARCHAR(8) NOT NULL,
    "due_at" TIMESTAMPTZ,
    "all_day" BOOL NOT NULL,
    "timezone" VARCHAR(64) NOT NULL,
    "origin" VARCHAR(160),
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "closed_at" TIMESTAMPTZ,
    "deleted_at" TIMESTAMPTZ,
    "author_id" BIGINT NOT NULL REFERENCES "people" ("id") ON DELETE RESTRICT,
    "team_id" BIGINT NOT NULL REFERENCES "teams" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_tasks_team_id_289c4c" UNIQUE ("team_id", "number"),
    CONSTRAINT "uid_tasks_author__c7e8e0" UNIQUE ("author_id", "origin")
);
CREATE INDEX IF NOT EXISTS "idx_tasks_team_id_f9a0fb" ON "tasks" ("team_id", "state", "due_at");
CREATE INDEX IF NOT EXISTS "idx_tasks_author__e16117" ON "tasks" ("author_id", "state");
COMMENT ON COLUMN "tasks"."kind" IS 'TASK: task\nEVENT: event';
COMMENT ON COLUMN "tasks"."state" IS 'OPEN: open\nIN_PROGRESS: in_progress\nBLOCKED: blocked\nREVIEW: review\nDONE: done\nCANCELLED: cancelled';
COMMENT ON COLUMN "tasks"."completion" IS 'ALL: all\nANY: any';
COMMENT ON TABLE "tasks" IS 'Something that a team has to do.';
CREATE TABLE IF NOT EXISTS "assignments" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "state" VARCHAR(16) NOT NULL,
    "note" VARCHAR(1000) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "person_id" BIGINT NOT NULL REFERENCES "people" ("id") ON DELETE CASCADE,
    "task_id" BIGINT NOT NULL REFERENCES "tasks" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_assignments_task_id_6bba5b" UNIQUE ("task_id", "person_id")
);
CREATE INDEX IF NOT EXISTS "idx_assignments_person__49aaf3" ON "assignments" ("person_id", "state");
COMMENT ON COLUMN "assignments"."state" IS 'PENDING: pending\nACCEPTED: accepted\nDONE: done\nDECLINED: declined';
COMMENT ON TABLE "assignments" IS 'One person on one task, with a state of their own.';
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
CREATE TABLE IF NOT EXISTS "deliveries" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "recipient" BIGINT NOT NULL,
    "kind" VARCHAR(24) NOT NULL,
    "slot" VARCHAR(80) NOT NULL,
    "due_at" TIMESTAMPTZ NOT NULL,
    "send_at" TIMESTAMPTZ NOT NULL,
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
COMMENT ON COLUMN "deliveries"."kind" IS 'ASSIGNED: assigned\nDECLINED: declined\nDONE: done\nREMINDER: reminder\nDUE: due';
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
        DROP TABLE "reminders";
        DROP TABLE "assignments";
        DROP TABLE "tasks";
        DROP TABLE "memberships";
        DROP TABLE "invites";
        DROP TABLE "teams";
        DROP TABLE "people";"""


MODELS_STATE = (
    "eJztXf9z2jgW/1c0/NLuTK6XkDbNMbs7QxNvlyshGaDt7jY7XmEr4MNIXlskzfX6v58k2/"
    "ibbGwgYIh+aYOsJ8znydJ7n/ee/K0xIyayvVc3yPUIbrTAtwaGM8T+SF05Ag3oOFE7b6Bw"
    "ZIuuDiIO+4v3GXnUhQZlrXfQ9hBrMpFnuJZDLTF+Y0BmaETMR/AwIQDdIxd4DpkiQAmgEw"
    "RGhL4Cf1nmX8DyeIPlgqv2b2DusY6W+Yp/h0kM9iUWHm9muDm2/p4jnZIxYh1cNuiXP1mz"
    "hU30FXnhR2eq31nINhMQWSYfQLTr9NERbe+scQfTX0RffrMj3SD2fIaj/s4jnRC8ELAw5a"
    "1jhJELKTJj0OG5bQcYh03+3bIG6s7R4jbNqMFEd3BucwVwaf8OoraGrveuh/pAG+p6I6Oc"
    "UCIGcNBkEMwVy+7VEwiM+S3841/N5unp2+bx6dn5m9dv3745Pz5nfcX9Zi+9/e7fTASXP5"
    "QArfO+0xvyGyJs9viTijd8FzKQQl9KaCOC/85yPaqLTxk1XEygK1dCUiqlDPYjV1FG2BBp"
    "I5r921DHDH7VbYTHdMI+njTPC6D+1O5f/Nruv2S9fkgC3gsuNf1rHPsIaxuuAHVCaHtINx"
    "r7izNfmarCHJdZCeVg6XhW0xmP53BccTZHMluczO58O9O5DMr5GGcQptYM/ZfgSgjHZbaI"
    "sDZ3iYP+eUU8gzxsB+yz1yXQPnudCze/lMTbRdCYCBiyJgkhNoJYjnlCLgX6iAk+FeqLli"
    "fAusjSuL7u8pFnnve37ZseKbuj9/HqncYWFIE962TRhDkSIW5a0CZjvaoRmBBbyRas23K9"
    "RWMwQt9gE5chpEOahf+SXeFriVwBScmUBsxA9FX4xx6agwXYDjtX2mDYvrpJPAOX7aHGrz"
    "RF62Oq9eVZahlaDAI+d4a/Av4R/HHd0wScxKNjV3xj1G/4R4PfE5xTomPyoEMzjknYHDZ9"
    "5/7W3TRm8vOGETSmD9A19cSVmC+G79mT6kmexUDwlw99ZEOBZVbtgbPbEYPsr8qj1mCZSD"
    "wyMzQbMW9+YjlrwnS1GOhQoYKeZ43xDHGZtaBqLwY6VKhcNOO3564JVD8Y5lBhYqvchLhI"
    "ZixUQGkIvenBImRQiy2/1rqLeNsf53H/LKlcmPgGSJokb0tMXooQdQR3C22dIjjLB/Uaoy"
    "Fh/5SYfsE4BwTrrDlLwTqDmHn5ZjAcF05aBxKSPLIb8knymIGynCVvAxMhB9gWngJ2wwRA"
    "wHWY5b+LOi5ntr80xMxgrV+CBarx59bZ7mC2KLK7kOymZIpwJTIlFNgMk7JbFTw1eUJkvA"
    "nHVsPzmcC3w24IYgNlCRQi5U6ekrDyDfmKTFXj+nNP67cAeWB3dIvbl1edXgtAk5ldt/hK"
    "46RHC8RGrkrTnpVhadOuZIykPUsrRXn4y3a0vfXw42pGXx2LDbeCmpOSG1BzPe2Wg9AyXy"
    "vmnsy0z7Uf4iIHxJM2T16/fX1+evZ6YT4sWoqshiwDWhHOtaBcaQE83hMgXXTPbKVVNpqk"
    "pFqB6rwC+f5N5XBNQmx7z86B+DMx/4U5mpXBjwkp6CtBn4mhJDWRVcMvxEXWGH9Ajxl3Zy"
    "0uqG4qyCODWLMLHxa0R3zqsd/OfjHy48AX7cFF+1JrSNaWDYAaZVseKKyJ5VQObH60rxIN"
    "WpHci8W0JARfMuKVT/KlQmzLib5rjIBP0wILA8I+yXm+gn4Smu/L4iH3ZXxWL0b8fWtEsC"
    "ymOu/DfCq253rs7haQhVCwL9UFeaCzQReUcjiBG0KY/Vr+AXz+VetrgFMj4CfwQki94I/M"
    "l8QNKZqxdjTjfjFh1dWxdyzYf4iFV/JNEoKKA6u1b+IvipXN44SYMpCVb7If0CvfZJu+ib"
    "NwKZRvUgxrYjmtk28iprPEKwmneb4/wmdKSU/kRhTxAYjNoFCOQm/qvQJtEKaRCLdjhGyC"
    "xx4vsCORT3JHXFF9l3VcNjdsDQv1lE9RxqeoWs90yLV5x8dlHITj43wPgV9TpTa7zBbxk4"
    "N1wlchSQSunLOcGWSLWuBL6mOg/Cq+s/ZJ6//OXKAWCEcIPOhB4EJ79fCZ/brTeejElwyQ"
    "pqRUnFSV3DxjMgLaOrlbkZGIy24kc+OZGFGq8EkVPu0YKuGdrQeSqlHZaI3K3uCUZUCke0"
    "oWuLD+ZNM8VK12kWokVHwHLcFErcUuxUoUJRxTsoAxn2lKVUxWinyTIKLNFo4j8GDRCYCA"
    "zQKKALkLWCPygAuD4hWGkMfLg0UrJ17+JUajimFVALumZJOvnYwCyjnlC+EtOuMOwiaHtZ"
    "pWGjda77LTe98CgTzzxC8utJuhdsl8ccNADrvNW3wpvHVTeOqX2kW30+PXTWTYPDhcD28d"
    "kzyF5dCDZOs62g5TdXJclh0spAcz/KDy25ftygfht88dc0U1JyWVmmutZpUrsttcEWYoVs"
    "8ViYQU9BvLFQlM9nVzRQ6LrjhK54pEU0/lijyDXJHFOToSXz5+xk6+J5840KfMURU+Fi88"
    "5nd7E57BMUIgGMTk7jcUbnkLsJY5RR67fMfmE7AoP5TZ5NgSF0AKIM9t5zOLys65eKJvWZ"
    "5VksyVj63k8SkQfKvuf6tAjpZJqA/B5nQP1Kfsb6ELaVJ972O3OwBsloPLzmDY6V0MVUp9"
    "TbapowJGIjs1Sgaks4KqDDprkFV3d1S1bv29HMVZPAs1K2dWObPPB3rlzCpnto6w1taZFd"
    "NZVvgQTPOCwocwj6XcG4nohOEI6IT7h6KyGkygKEYwifydQ8sECouygyTTP2PHLorVwhpb"
    "stBzKLaITjJvVvfdy7i8ikvven0/KvACK6cj7yITeY/cvpAqWSXMH8puMYIc7u9VQvzD9u"
    "BDS7Bat1j7pPWGIu/e1/7uw/bUonlHBeSVnND6nw+wYui+WSpy3ywI3Dezcfv4nWVwHqKv"
    "eS8YSYodQJpEkcer/TZMOLshoi+v2r/9kHB4u9e992H3mAYuutfvUsDvXQ4RcfyjfisdhH"
    "Gj9VqAS97iTk+/6V+/72uDQQtYWHdcwr187xa/615ffOA5QyObGFOeUtTXPnW0zy3gonsL"
    "PSRTjC7avQut2+X9DQ6ObdclycggM4cZtdJHqZxekyNsUbnQtqvqtt3ttgCTu8Xt3u/sL/"
    "y4ihY2/EawwGrNwF9M50VSirCtM5PHZptuwkeJi1H09rGYlHr3WIV3j+1Pye/WTLDN1/kG"
    "DnkFiCOJA3wP51mp5NSzgtzUs4yJe49cT7on57rFMYnt+cUnT4WwqtBVe63K9FVqlqrZsI"
    "m32sMcF1Rmc5117IdaVlFyUlJpuc5aVmfPq/Mdnw/0RWkO6nxHdfZ8/c6e77MVvt/h+dRl"
    "TlxRLwcuQj0xOdXLgUvBxH6kdY/ctY8VufTHOaRX36o3BK94+MrmsrAWs0qSiRWfcfnZWM"
    "n5XfJsEBtijEwwQ57H7is8GdaYQNoCMCoHemmZ4Gdw/IMo7wFjl8ydoPVH1ppzaMjmxl69"
    "fshFhuVYweIfpqR4NilVNxQg+rh63VDitjyEQ09y6YtAgpkp/y7/xR/+ySs/gRfB4RQvMl"
    "9oI+ghfY6pZW/w67zY10VnugSJcbwpgblKmNu1p3AECt5EEldVeSUkxJTjtrLPvF/5ddXh"
    "b7QHg857cRyOb8+L43IyR+Qk81v62lWnd8lfERMatuz6R355jtIbTam0sTIxy2Z+zLKZiV"
    "mK/UOqNvnjEvY/gCyxVPJKmWjleX6w8jybjrf7/JW6LU2HxNHGTKAq+o2JKQXXW8H7ltW5"
    "sZPhBmGLF2sZio9UnrR5iz/2+lqbLYXvumx7m2MXQeYdsV/DN8m22CBhTVI7IaVo5si4uM"
    "EM2nZ+dCUmdzCHvZ82354t7EL+ocgSHFy1u92s6Rf3zSquhilRFZWs9YLIHv/Vdjyqos57"
    "oN+ZjMDIdwVmUv7iEDIXm2Uy2Vmv/E2nmclmR64ri7rlw7sQODyAn6T6yYGPNoGSGfzvwX"
    "VPDnFMJL0yWQYF/wO25T3Zxt748W6ODQ4kGM0tm1rYe8W/9uen8ncLIOcQJVapTFVUugAq"
    "tfzwAdJVUSq59FnsGjs5E6Ruy1stcmW2eiRIzTSwsRNBdnNwxSLCLHujQiz6XPA+hUSsu1"
    "zIlDPWwVGICM5eeH7YkkPE/p6wvY+4j/KAaGnJ5eHOKO7mRxKj8yvCz+x3MEtIxd3qGXeD"
    "Rn6VbA6RYuSkW9Qq4LOibXvaLGHanjZzLVt+KRVHYMhXsWrD/sqk3bhJu8OzI+s26w/JhB"
    "UbTPVs+5iUMmJXzrVX7oOqcngO0Ksqh21WOShneNPHY/pe2PqQrvw6xj0BNW4WJFBlNyBS"
    "a3fFMXTwiHzVMJUnZseuHhXxDBbvV55i8AvIAfQAM7tFAgGwJK9rKO5aMWd6aUay/yP0WL"
    "5EUbbwBGLTFmw06AyEBkG7d8lukOrQs0wUu+DnEUcCirSoKWkxRZKTh/IZi6D7ZuiK3cKf"
    "DMS9eVMmEPfmTX4gjl9LpYNA2TlDRXM7lFAW5crGvL94VqGJ2Ka1G5ZoN6TEk/BBLjKQdb"
    "9SjDMlqhiiejNEKmdwszmDMRup4oOTlFQZZXV+bOI2clU9p2WVpuusaZXeFgsBlkpvOy1I"
    "bzv109sylOGuiAMKp2ggKhqkzEF0+aiYOuAd9UVpxHIG4TPz9hGwCR4Dh9g2f4UGp5dML8"
    "sgFHddziDkOuri/woTO+x/cM7ipiLbBW8+hO5U9s6LIt8xklHe43rxiB1lPiHXMiaydSW4"
    "UrikwKjPssUkXwVrLA4yFu+5UHhrnkKbvwzkHvKbv+jmn/J7CDlFT0LT8YeqAsJB9wNE96"
    "SUuXZSYK6dZKsR2DdS6VkU+YRcTESRchVJuZ1uZt//D1fkjZY="
)

"""Members, their tags, and invitations."""

from datetime import timedelta

import pytest

from models import limits, tags
from models.tag import Colour, Tag
from models.team import Invite, Membership, Role, Team
from tests.api.conftest import Caller, Clock, Json


@pytest.fixture
async def tag(anna: Caller, office: Team, clock: Clock) -> Tag:
    return await tags.create(anna.id, office.id, "дежурный", clock.now, colour=Colour.BLUE)


async def test_everybody_with_tags_and_load(
    anna: Caller, boris: Caller, office: Team, tag: Tag, clock: Clock
) -> None:
    path = f"/teams/{office.id}/members"
    await anna.send("PATCH", f"{path}/{boris.id}", tag_ids=[tag.id])
    soon = (clock.now + timedelta(hours=1)).isoformat()
    for due in (None, {"at": soon}):
        await anna.post(
            "/tasks", title="Отчёт", team_id=office.id, assignee_ids=[boris.id], due=due
        )
    clock.advance(minutes=59)
    anna.token = Caller(anna.client, anna.person, clock.now).token
    first, second = (await anna.get(path))["items"]
    assert (first["person"]["name"], first["role"], first["removable"]) == (
        "Анна Смирнова", "owner", False,
    )  # fmt: skip
    assert second["tags"] == [{"id": tag.id, "name": "дежурный", "colour": "blue"}]
    assert (second["open"], second["overdue"], second["removable"]) == (2, 0, True)
    clock.advance(minutes=2)
    _, second = (await anna.get(path))["items"]
    assert (second["open"], second["overdue"]) == (2, 1)


async def test_load_is_shown_to_those_who_see_tasks(
    anna: Caller, boris: Caller, office: Team
) -> None:
    await Team.filter(id=office.id).update(own_tasks_only=True)
    theirs, own = (await boris.get(f"/teams/{office.id}/members"))["items"]
    assert (theirs["open"], theirs["overdue"]) == (None, None)
    assert (own["open"], own["overdue"]) == (0, 0)


async def test_role_and_tags_change_together_or_not_at_all(
    anna: Caller, boris: Caller, office: Team, tag: Tag
) -> None:
    path = f"/teams/{office.id}/members/{boris.id}"
    await anna.send("PATCH", path, 404, role="admin", tag_ids=[tag.id, 999])
    seat = await Membership.get(team=office, person_id=boris.id)
    assert seat.role is Role.MEMBER
    shown = await anna.send("PATCH", path, role="admin", tag_ids=[tag.id])
    assert (shown["role"], [worn["id"] for worn in shown["tags"]]) == ("admin", [tag.id])
    assert (await anna.send("PATCH", path, tag_ids=[]))["tags"] == []
    assert (await anna.send("PATCH", path, role="member"))["role"] == "member"


async def test_nobody_is_made_owner_this_way(anna: Caller, boris: Caller, office: Team) -> None:
    await anna.send("PATCH", f"/teams/{office.id}/members/{boris.id}", 403, role="owner")
    await anna.send("PATCH", f"/teams/{office.id}/members/{anna.id}", 403, role="member")


async def test_nobody_wears_too_many_tags(
    anna: Caller, boris: Caller, office: Team, clock: Clock
) -> None:
    ids = [
        (await tags.create(anna.id, office.id, f"т{n}", clock.now)).id
        for n in range(limits.MEMBER_TAGS + 1)
    ]
    path = f"/teams/{office.id}/members/{boris.id}"
    refused = await anna.send("PATCH", path, 422, tag_ids=ids)
    assert [each["field"] for each in refused["errors"]] == ["tag_ids"]
    assert len((await anna.send("PATCH", path, tag_ids=ids[1:]))["tags"]) == limits.MEMBER_TAGS


async def test_a_removed_member_is_out_at_once(anna: Caller, boris: Caller, office: Team) -> None:
    path = f"/teams/{office.id}/members"
    await boris.send("DELETE", f"{path}/{anna.id}", 403)
    await anna.send("DELETE", f"{path}/{anna.id}", 403)
    await anna.send("DELETE", f"{path}/{boris.id}", 204)
    await boris.get(path, 404)
    await anna.send("DELETE", f"{path}/{boris.id}", 404)


async def test_tags_are_made_changed_and_deleted(anna: Caller, boris: Caller, office: Team) -> None:
    path = f"/teams/{office.id}/tags"
    made = await anna.post(path, name="#Смета", colour="red", description="Деньги")
    assert made == {
        "id": made["id"], "name": "Смета", "colour": "red", "description": "Деньги", "members": 0,
    }  # fmt: skip
    changed = await anna.send("PATCH", f"{path}/{made['id']}", colour="green")
    assert changed == {**made, "colour": "green"}
    assert (await boris.get(path))["items"] == [changed]
    await anna.send("DELETE", f"{path}/{made['id']}", 204)
    assert (await boris.get(path))["items"] == []


@pytest.mark.parametrize(
    ("wanted", "code", "field"),
    [
        ({"name": "ДЕЖУРНЫЙ"}, "tag-exists", "name"),
        ({"name": "#"}, "words-empty", "name"),
        ({"name": "x" * 41}, "too-long", "name"),
        ({"name": "новый", "description": "x" * 201}, "too-long", "description"),
        ({"name": "новый", "colour": "black"}, "invalid", "colour"),
    ],
)
async def test_what_a_tag_cannot_be(
    anna: Caller, office: Team, tag: Tag, wanted: Json, code: str, field: str
) -> None:
    refused = await anna.post(f"/teams/{office.id}/tags", 422, **wanted)
    assert refused["code"] == code
    assert [each["field"] for each in refused["errors"]] == [field]


async def test_a_tag_of_another_team_is_not_found_here(
    anna: Caller, office: Team, tag: Tag
) -> None:
    other = await anna.post("/teams", name="Другая")
    await anna.send("PATCH", f"/teams/{other['id']}/tags/{tag.id}", 404, name="Чужой")
    await anna.send("DELETE", f"/teams/{other['id']}/tags/{tag.id}", 404)
    assert await Tag.exists(id=tag.id)


async def test_an_invitation_is_made_looked_at_and_accepted(
    anna: Caller, kate: Caller, office: Team
) -> None:
    made = await anna.post(f"/teams/{office.id}/invites", uses=1, expires_in_days=2)
    assert made["link"] == f"https://max.ru/tasks_bot?start=join_{made['token']}"
    assert made["startapp"] == f"https://max.ru/tasks_bot?startapp=join_{made['token']}"
    assert (made["state"], made["uses"], made["used"], made["role"]) == ("live", 1, 0, "member")
    assert made["expires_at"] == "2026-11-25T06:00:00Z"
    seen = await kate.get(f"/invites/{made['token']}")
    assert (seen["team"]["name"], seen["people"], seen["already_in"]) == ("Офис", 2, False)
    joined = await kate.send("POST", f"/invites/{made['token']}/accept")
    assert joined["id"] == office.id
    assert (await kate.get(f"/teams/{office.id}"))["role"] == "member"
    assert (await kate.get(f"/invites/{made['token']}"))["already_in"] is True
    assert (await kate.send("POST", f"/invites/{made['token']}/accept"))["id"] == office.id
    assert (await anna.get(f"/teams/{office.id}/invites"))["items"] == []


async def test_an_invitation_that_does_not_end(anna: Caller, office: Team) -> None:
    made = await anna.post(f"/teams/{office.id}/invites", expires_in_days=None)
    assert (made["expires_at"], made["uses"]) == (None, None)
    assert (await anna.get(f"/teams/{office.id}/invites"))["items"] == [made]


async def test_links_that_lead_nowhere_say_why(
    anna: Caller, kate: Caller, office: Team, clock: Clock
) -> None:
    async def refused(token: str, status: int = 409) -> str:
        seen = await kate.get(f"/invites/{token}", status)
        tried = await kate.send("POST", f"/invites/{token}/accept", status)
        assert seen["code"] == tried["code"]
        return str(seen["code"])

    path = f"/teams/{office.id}/invites"
    revoked, ended, used = [await anna.post(path, expires_in_days=1, uses=1) for _ in range(3)]
    await anna.send("DELETE", f"{path}/{revoked['id']}", 204)
    await Invite.filter(id=used["id"]).update(uses=1)
    assert await refused(revoked["token"]) == "invite-revoked"
    assert await refused(used["token"]) == "invite-used-up"
    await Invite.filter(id=ended["id"]).update(expires_at=clock.now)
    assert await refused(ended["token"]) == "invite-expired"
    assert await refused("nobody", 404) == "invite-unknown"
    assert await refused("%D1%8B%00", 404) == "invite-unknown"


async def test_a_replaced_link_is_dead(anna: Caller, kate: Caller, office: Team) -> None:
    path = f"/teams/{office.id}/invites"
    old = await anna.post(path, uses=5)
    new = await anna.send("POST", f"{path}/{old['id']}/replace", 201)
    assert new["token"] != old["token"]
    assert new["uses"] == 5
    assert (await kate.get(f"/invites/{old['token']}", 409))["code"] == "invite-revoked"
    again = await anna.send("POST", f"{path}/{old['id']}/replace", 409)
    assert again["code"] == "invite-revoked"


async def test_admins_invite_members_only_and_see_no_invitations_of_admins(
    anna: Caller, boris: Caller, office: Team
) -> None:
    path = f"/teams/{office.id}/invites"
    await boris.send("POST", path, 403, role="member")
    await Membership.filter(team=office, person_id=boris.id).update(role=Role.ADMIN)
    theirs = await anna.post(path, role="admin")
    await boris.send("POST", path, 403, role="admin")
    await anna.send("POST", path, 403, role="owner")
    assert (await boris.get(path))["items"] == []
    await boris.send("DELETE", f"{path}/{theirs['id']}", 404)
    await boris.post(path, role="member")


@pytest.mark.parametrize(
    ("wanted", "field"),
    [
        ({"uses": 0}, "uses"),
        ({"uses": True}, "uses"),
        ({"expires_in_days": 366}, "expires_in_days"),
        ({"role": "boss"}, "role"),
    ],
)
async def test_what_an_invitation_cannot_be(
    anna: Caller, office: Team, wanted: Json, field: str
) -> None:
    refused = await anna.post(f"/teams/{office.id}/invites", 422, **wanted)
    assert [each["field"] for each in refused["errors"]] == [field]


async def test_there_are_not_too_many_links(anna: Caller, office: Team, clock: Clock) -> None:
    await Invite.bulk_create(
        [
            Invite(team=office, token=f"t{n}", author=anna.person, created_at=clock.now)
            for n in range(limits.INVITES)
        ]
    )
    refused = await anna.post(f"/teams/{office.id}/invites", 422)
    assert refused["code"] == "too-many-invites"


async def test_an_invitation_of_another_team_is_not_found_here(anna: Caller, office: Team) -> None:
    other = await anna.post("/teams", name="Другая")
    invite = await anna.post(f"/teams/{office.id}/invites")
    path = f"/teams/{other['id']}/invites/{invite['id']}"
    await anna.send("DELETE", path, 404)
    await anna.send("POST", f"{path}/replace", 404)
    assert (await anna.get(f"/teams/{office.id}/invites"))["items"] == [invite]

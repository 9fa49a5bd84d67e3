"""Teams in a browser: people, tags, invites, settings, the trash; joining by a link."""

from typing import Any

from aiohttp.test_utils import TestClient
from playwright.async_api import expect

from models.making import NewTask
from models.task import Task
from models.tasks import create as create_task
from models.team import AssignOthers, Membership, Role, Team
from tests.api.conftest import NOW, Caller
from tests.api.screens import (
    chromium,
    fits,
    is_readable_by_all,
    needs_build,
    on_a_phone,
    opened_by,
    real_build,
)
from tests.miniapp_page import MiniApp

Client = TestClient[Any, Any]
__all__ = ["chromium", "on_a_phone", "real_build"]
pytestmark = needs_build


async def at(app: MiniApp, client: Client, caller: Caller, team: Team, *taps: str) -> None:
    """On the team's screen, and further by buttons."""
    await app.page.goto(opened_by(client, caller, f"team_{team.id}"))
    await app.sees("team-members")
    for tap in taps:
        await app.part(tap).click()


async def open_member(app: MiniApp, caller: Caller) -> None:
    await app.page.locator(f'[data-person-id="{caller.id}"]').click()
    await app.sees("member")


async def test_a_team_is_made_and_opened(app: MiniApp, client: Client, anna: Caller) -> None:
    await app.page.goto(opened_by(client, anna, "teams"))
    await app.sees("empty", "Пока у вас только «Личное»")
    await app.part("empty-action").click()
    await app.part("team-form-name").fill("Склад")
    await app.part("team-form-save").click()
    await expect(app.page.locator("h1")).to_have_text("Склад")
    assert await Team.filter(name="Склад").count() == 1
    await is_readable_by_all(app.page)


async def test_a_role_is_changed_and_a_member_removed(
    app: MiniApp, client: Client, anna: Caller, boris: Caller, office: Team
) -> None:
    await at(app, client, anna, office)
    await open_member(app, boris)
    await app.part("member-role").click()
    await app.part("roles-admin").click()
    await app.sees("snackbar", "Борис: теперь начальник")
    place = await Membership.get(team_id=office.id, person_id=boris.id)
    assert place.role is Role.ADMIN
    await app.part("member-remove").click()
    await app.sees("confirm", "Убрать из команды? Борис")
    await app.part("confirm-yes").click()
    await app.sees("snackbar", "Больше не в команде: Борис")
    await expect(app.part("team-member")).to_have_count(1)
    assert not await Membership.exists(team_id=office.id, person_id=boris.id)


async def test_a_member_sees_who_is_who_and_leaves(
    app: MiniApp, client: Client, boris: Caller, office: Team
) -> None:
    await at(app, client, boris, office)
    for hidden in ("team-settings", "team-invites", "team-delete"):
        await expect(app.part(hidden)).to_have_count(0)
    await app.part("team-leave").click()
    await app.part("confirm-yes").click()
    await app.sees("snackbar", "Вы вышли из команды «Офис»")
    await app.sees("teams")
    assert not await Membership.exists(team_id=office.id, person_id=boris.id)


async def test_who_is_removed_meanwhile_sees_the_team_no_longer(
    app: MiniApp, client: Client, anna: Caller, boris: Caller, office: Team
) -> None:
    await at(app, client, boris, office)
    await app.page.wait_for_timeout(500)
    await anna.send("DELETE", f"/teams/{office.id}/members/{boris.id}", 204)
    await app.sees("load-failed")
    await expect(app.part("team-members")).to_have_count(0)


async def test_tags_are_made_worn_and_deleted(
    app: MiniApp, client: Client, anna: Caller, boris: Caller, office: Team
) -> None:
    await at(app, client, anna, office, "team-tags")
    await app.sees("empty", "Тегов пока нет")
    await app.part("empty-action").click()
    await app.part("tag-name").fill("дизайнер")
    await app.part("colour-purple").click()
    await app.part("tag-form-save").click()
    await app.sees("tag-1", "дизайнер")
    await app.part("page-back").click()
    await open_member(app, boris)
    await app.part("member-tags").click()
    await app.part("worn-1").click()
    await app.part("worn-save").click()
    await expect(app.part("worn")).to_have_count(0)
    await app.part("close").click()
    await expect(app.part("team-member").filter(has_text="Борис")).to_contain_text("дизайнер")
    await app.part("team-tags").click()
    await app.sees("tag-1", "1 человек")
    await app.part("tag-1").click()
    await app.part("tag-delete").click()
    await app.part("confirm-yes").click()
    await app.sees("snackbar", "Тег удалён: дизайнер")
    await app.sees("empty")


async def test_a_tag_with_a_name_that_is_there_stays_on_the_form(
    app: MiniApp, client: Client, anna: Caller, office: Team
) -> None:
    await anna.post(f"/teams/{office.id}/tags", name="дизайнер")
    await at(app, client, anna, office, "team-tags", "tag-new")
    await app.part("tag-name").fill("Дизайнер")
    await app.part("tag-form-save").click()
    await expect(app.part("tag-form-error")).not_to_be_empty()
    await expect(app.part("tag-name")).to_have_value("Дизайнер")


async def test_an_invite_is_made_shown_replaced_and_revoked(
    app: MiniApp, client: Client, anna: Caller, office: Team
) -> None:
    await at(app, client, anna, office, "team-invites", "empty-action")
    await app.part("invite-uses-5").click()
    await app.part("invite-form-save").click()
    await app.sees("qr")
    await is_readable_by_all(app.page)
    link = await app.part("invite-link").inner_text()
    assert "join_" in link
    await app.part("invite-replace").click()
    await app.part("confirm-yes").click()
    await app.sees("snackbar", "Ссылка новая")
    await expect(app.part("invite-link")).not_to_have_text(link)
    await app.part("invite-revoke").click()
    await app.part("confirm-yes").click()
    await app.sees("snackbar", "Приглашение отозвано")
    await app.sees("empty", "Действующих ссылок нет")


async def test_who_opens_an_invite_sees_the_team_and_joins(
    app: MiniApp, client: Client, anna: Caller, kate: Caller, office: Team
) -> None:
    invite = await anna.post(f"/teams/{office.id}/invites", role="member")
    await app.page.goto(opened_by(client, kate, f"invite_{invite['token']}"))
    await app.sees("invite", "Офис")
    await app.sees("invite", "Анна Смирнова invites you")
    await is_readable_by_all(app.page)
    await app.part("invite-join").click()
    await app.sees("team-members")
    await app.sees("snackbar", "You are in “Офис”")
    assert await Membership.exists(team_id=office.id, person_id=kate.id)


async def test_a_dead_invite_says_so(
    app: MiniApp, client: Client, anna: Caller, kate: Caller, office: Team
) -> None:
    invite = await anna.post(f"/teams/{office.id}/invites", role="member")
    await anna.send("DELETE", f"/teams/{office.id}/invites/{invite['id']}", 204)
    await app.page.goto(opened_by(client, kate, f"join_{invite['token']}"))
    await app.sees("load-failed")
    await expect(app.part("invite-join")).to_have_count(0)


async def test_settings_are_kept(app: MiniApp, client: Client, anna: Caller, office: Team) -> None:
    await at(app, client, anna, office, "team-settings", "set-name")
    await app.part("team-name-text").fill("Контора")
    await app.part("team-name-save").click()
    await app.sees("set-name", "Контора")
    await app.page.get_by_text("Поручать другим могут все").click()
    await app.sees("team-settings", "только босс и начальники")
    await app.part("weekday-6").click()
    await app.part("set-zone").click()
    await app.part("zone-search").fill("Omsk")
    await app.part("zone-Asia/Omsk").click()
    await app.sees("set-zone", "Asia/Omsk")
    await expect(app.part("weekday-6")).to_have_attribute("aria-pressed", "true")
    await fits(app.page)
    await app.page.wait_for_timeout(500)
    team = await Team.get(id=office.id)
    assert (team.name, team.working_days) == ("Контора", "123456")
    assert (team.assign_others, team.timezone) == (AssignOthers.ADMINS, "Asia/Omsk")


async def test_a_change_that_is_refused_is_taken_back(
    app: MiniApp, client: Client, anna: Caller, office: Team
) -> None:
    await at(app, client, anna, office, "team-settings")
    await app.page.route(
        f"**/api/v1/teams/{office.id}",
        lambda route: route.abort() if route.request.method == "PATCH" else route.continue_(),
    )
    await app.page.get_by_text("Участники видят только своё").click()
    await expect(app.part("snackbar")).to_contain_text("Не сохранено", timeout=15_000)
    await expect(app.part("set-sight")).not_to_be_checked()


async def test_a_deleted_task_comes_back_from_the_trash(
    app: MiniApp, client: Client, anna: Caller, office: Team
) -> None:
    task = await create_task(anna.person, NewTask("Смета", office.id), NOW)
    await anna.send("DELETE", f"/tasks/{task.id}", 204)
    await at(app, client, anna, office, "team-trash", "trash-restore")
    await app.sees("snackbar", "корзины")
    await app.sees("empty", "В корзине пусто")
    assert (await Task.get(id=task.id)).deleted_at is None


async def test_history_tells_who_did_what(
    app: MiniApp, client: Client, anna: Caller, office: Team
) -> None:
    await create_task(anna.person, NewTask("Смета", office.id, [anna.id]), NOW)
    await anna.post(f"/teams/{office.id}/tags", name="дизайнер")
    await at(app, client, anna, office, "team-activity")
    rows = app.part("activity-row")
    await expect(rows.nth(0)).to_contain_text("новый тег: дизайнер")
    await expect(rows.nth(1)).to_contain_text("задача создана")
    await rows.nth(1).get_by_role("button").click()
    await app.sees("task-title", "Смета")


async def test_a_team_is_deleted_by_its_name(
    app: MiniApp, client: Client, anna: Caller, office: Team
) -> None:
    await at(app, client, anna, office, "team-delete")
    await app.part("team-deleting-name").fill("Не то")
    await app.part("team-deleting-save").click()
    await expect(app.part("team-deleting-error")).not_to_be_empty()
    await app.part("team-deleting-name").fill("Офис")
    await app.part("team-deleting-save").click()
    await app.sees("snackbar", "Команда удалена: Офис")
    await app.sees("teams")
    assert not await Team.exists(id=office.id)

"""Invitations in conversation: a link at once, and links with terms."""

import pytest

from models import invites, inviting, limits, members
from models.team import Invite, Membership, Role, Team
from tests.dialogs.conftest import Meet
from tests.dialogs.talk import Clock, Human


async def usual(human: Human) -> str:
    await human.say("/teams")
    await human.press("Отдел продаж")
    return await human.press("Пригласить")


async def test_terms_are_set_one_by_one(anna: Human, boris: Human, sales: Team) -> None:
    await usual(anna)
    invite = await Invite.get()
    await anna.press("Настроить")
    assert await anna.text() == (
        "Приглашение\nОтдел продаж\nРоль: 👤 Участник\nСрок: до вс, 29 нояб., 12:00\n"
        f"Вошли: 1\nКто пригласил: вы\nhttps://max.ru/task_bot?start=join_{invite.token}"
    )
    assert await anna.buttons() == [
        ["Скопировать ссылку"],
        ["Роль", "Срок"],
        ["Сколько человек"],
        ["Заменить ссылку"],
        ["Отозвать"],
        ["‹ Назад", "Меню"],
    ]
    await anna.press("Роль")
    assert (await anna.captions())[:2] == ["● Участник", "○ Начальник"]
    assert "Роль: ⭐ Начальник" in await anna.press("Начальник")
    assert (await anna.press("Срок")).startswith("Сейчас срок ссылки: до вс, 29 нояб., 12:00.")
    assert (await anna.captions())[:4] == ["1 день", "7 дней", "30 дней", "Бессрочно"]
    assert "Срок: до завтра, 12:00" in await anna.press("1 день")
    await anna.press("Срок")
    assert "Срок: бессрочно" in await anna.press("Бессрочно")
    assert (await anna.press("Сколько человек")).startswith("По ссылке вошёл 1 человек.")
    assert (await anna.captions())[:5] == [
        "○ 1 человек", "○ 5 человек", "○ 10 человек", "○ 25 человек", "● Без ограничения",
    ]  # fmt: skip
    assert "Вошли: 1 из 5" in await anna.press("5 человек")
    await anna.press("Сколько человек")
    assert "По ссылке вошли все, кто мог." in await anna.press("1 человек")
    assert "Скопировать ссылку" not in await anna.captions()
    stored = await Invite.get()
    assert (stored.role, stored.expires_at, stored.max_uses) == (Role.ADMIN, None, 1)


async def test_a_revoked_link_can_be_brought_back(
    anna: Human,
    boris: Human,
    sales: Team,
    newcomer: Meet,
    clock: Clock,
) -> None:
    await usual(anna)
    await anna.press("Настроить")
    assert (await anna.press("Отозвать")).endswith("Ссылка отозвана: по ней больше не войти.")
    assert await anna.toast() == "Приглашение отозвано"
    assert await anna.captions() == ["Вернуть ссылку", "‹ Назад", "Меню"]
    token = (await Invite.get()).token
    vera = await newcomer("Вера")
    await vera.come()
    assert (await vera.start(f"join_{token}")).startswith("Приглашение отозвано.")
    await anna.press("Вернуть ссылку")
    assert await anna.toast() == "Ссылка снова работает"
    await vera.start(f"join_{token}")
    await vera.press("Вступить")
    assert await Membership.exists(team=sales, person_id=vera.id)


async def test_a_leaked_link_is_replaced(anna: Human, boris: Human, sales: Team) -> None:
    await usual(anna)
    old = await Invite.get()
    await anna.press("Настроить")
    assert (await anna.press("Заменить ссылку")).startswith("Заменить ссылку?\nПрежняя")
    said = await anna.press("Да, заменить")
    assert await anna.toast() == "Вот новая ссылка, прежняя больше не работает"
    fresh = await Invite.exclude(id=old.id).get()
    assert fresh.token in said
    assert old.token not in said
    await anna.press("Назад")
    assert fresh.token in await anna.text()


async def test_several_links_are_listed(
    anna: Human, boris: Human, sales: Team, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    await usual(anna)
    await anna.press("Все приглашения")
    await anna.press("Новое приглашение")
    await anna.press("Роль")
    await anna.press("Начальник")
    await anna.press("Сколько человек")
    await anna.press("10 человек")
    said = await anna.press("‹ Назад")
    assert said.startswith("Приглашения: 2\nОтдел продаж")
    assert (await anna.captions())[:2] == [
        "⭐ Начальник · вошли: 0 из 10 · до вс, 29 нояб., 12:00",
        "👤 Участник · вошли: 1 · до вс, 29 нояб., 12:00",
    ]
    monkeypatch.setattr(limits, "INVITES", 2)
    await anna.press("Новое приглашение")
    assert await anna.toast() == ("Действующих приглашений уже 2, больше нельзя. Отзовите лишние.")
    await members.set_role(anna.id, sales.id, boris.id, Role.ADMIN, clock.now)
    monkeypatch.undo()
    await usual(boris)
    said = await boris.press("Все приглашения")
    assert said.startswith("Приглашения: 2")  # his own, and the first of Anna's
    assert not any("Начальник" in caption for caption in await boris.captions())
    await boris.press("👤 Участник · вошли: 1 ")
    assert "Роль" not in await boris.captions()


async def test_a_link_revoked_by_another_manager_meanwhile(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    await members.set_role(anna.id, sales.id, boris.id, Role.ADMIN, clock.now)
    await usual(anna)
    await anna.press("Настроить")
    await anna.press("Сколько человек")
    invite = await invites.current(await anna.person(), sales.id, clock.now)
    await inviting.revoke(boris.id, invite.id, clock.now)
    await anna.press("5 человек")
    assert await anna.toast() == "Приглашение отозвано. Попросите новую ссылку."

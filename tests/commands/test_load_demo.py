"""load_demo fills an empty site, and adds nothing and takes nothing where it has been before."""

import stat
import tomllib
from io import BytesIO

import pytest
from django.contrib.auth.models import User
from django.utils import timezone
from PIL import Image

from articles.demo import loader, login
from articles.demo.pictures import SCENES
from articles.desk.roles import PERMISSIONS
from articles.models import Article, Author, Edition, Picture, PublicationEvent, Section, Tag
from articles.press.errors import PressRefusal
from articles.press.preflight import blocking, preflight

STORIES = {
    file.stem: tomllib.loads(file.read_text()) for file in loader.FOLDER.glob("stories/*.toml")
}

# Every address in the stories is a placeholder, some names come first, and 3-5% is told twice.
ADVICE_THAT_IS_RIGHT = {
    "dead-link",
    "flipping-range",
    "latin-first-headline",
    "too-long-for-phones",
}


def stories_that_are(state: str) -> list[str]:
    return [f"demo:{name}" for name, told in STORIES.items() if told["state"] == state]


@pytest.fixture(autouse=True)
def drawn(monkeypatch, settings, tmp_path) -> list[str]:
    """Drawing takes its time; here every scene is the same small picture. Lists what was drawn."""
    scenes: list[str] = []

    def draw(scene: str) -> bytes:
        scenes.append(scene)
        file = BytesIO()
        Image.new("RGB", (16, 9)).save(file, "WEBP")
        return file.getvalue()

    monkeypatch.setattr(loader, "draw", draw)
    settings.VAR_DIR = tmp_path / "var"
    return scenes


@pytest.fixture
def loaded(db, run) -> str:
    return run("load_demo")


def test_every_story_is_on_the_desk(loaded):
    assert f"Demo stories: {len(STORIES)} added, 0 kept as they were." in loaded
    assert Article.objects.count() == len(STORIES)


def test_every_story_is_as_it_says(loaded):
    live = set(Edition.objects.live().values_list("article__source_key", flat=True))
    assert live == {*stories_that_are("live"), *stories_that_are("corrected")}
    coming = Edition.objects.filter(live_from__gt=timezone.now())
    assert set(coming.values_list("article__source_key", flat=True)) == {
        *stories_that_are("scheduled")
    }


def test_times_count_back_from_the_moment_of_loading(loaded):
    for edition in Edition.objects.filter(number=1).select_related("article"):
        told = STORIES[edition.article.source_key.removeprefix("demo:")]
        hours = (edition.first_published_at - timezone.now()).total_seconds() / 3600
        assert hours == pytest.approx(told.get("hours_ahead", -told.get("hours_ago", 0)), abs=0.1)


def test_languages_come_out_where_they_are_told(loaded):
    english = Edition.objects.filter(language="en").values_list("article__source_key", flat=True)
    assert set(english) == {f"demo:{name}" for name, told in STORIES.items() if "en" in told}


def test_a_corrected_story_keeps_what_it_said_before(loaded):
    for key in stories_that_are("corrected"):
        before, after = Edition.objects.filter(article__source_key=key, language="ar")[::-1]
        assert before.body != after.body
        assert after.corrections[0]["note"] == STORIES[key.removeprefix("demo:")]["correction_ar"]
        assert after.first_published_at == before.live_from


def test_a_withdrawn_story_says_why(loaded):
    for key in stories_that_are("withdrawn"):
        event = PublicationEvent.objects.filter(article__source_key=key).first()
        assert event.kind == "withdrawn"
        assert event.note == STORIES[key.removeprefix("demo:")]["withdrawn_reason_ar"]


def test_the_desk_has_nothing_unpublished_or_amiss(loaded):
    for article in Article.objects.all():
        for edition in article.editions.filter(live_until=None):
            assert getattr(article, f"digest_{edition.language}") == edition.digest
            findings = preflight(article, edition.language)
            assert {finding.rule for finding in findings} <= ADVICE_THAT_IS_RIGHT
            assert blocking(findings) == []


def test_every_scene_exists_and_is_drawn_once(loaded, drawn):
    told = {story["picture"]["scene"] for story in STORIES.values() if "picture" in story}
    assert sorted(drawn) == sorted(told)
    assert told <= set(SCENES)
    assert Picture.objects.count() == len(told)


def test_running_again_changes_nothing(loaded, run, drawn):
    counted = (Article, Edition, Picture, PublicationEvent, Section, Tag, Author, User)
    before = [model.objects.count() for model in counted], len(drawn)
    said = run("load_demo")
    assert f"0 added, {len(STORIES)} kept" in said
    assert ([model.objects.count() for model in counted], len(drawn)) == before


def test_running_again_keeps_what_editors_have_changed(loaded, run):
    Article.objects.filter(source_key="demo:01-port-reopens").update(headline_ar="عنوان المحرر")
    Section.objects.filter(slug="sport").update(name_ar="ملاعب", slug="games")
    run("load_demo")
    assert Article.objects.get(source_key="demo:01-port-reopens").headline_ar == "عنوان المحرر"
    assert Section.objects.get(slug="games").name_ar == "ملاعب"
    assert not Section.objects.filter(slug="sport").exists()


def test_running_again_adds_only_what_is_missing(loaded, run, drawn):
    lost = Article.objects.filter(picture__isnull=False).first()
    PublicationEvent.objects.filter(article=lost).delete()
    Edition.objects.filter(article=lost).delete()
    lost.delete()
    count = len(drawn)
    assert f"1 added, {len(STORIES) - 1} kept" in run("load_demo")
    assert len(drawn) == count


def test_an_interrupted_load_goes_on_where_it_ended(db, run, refused, monkeypatch):
    publish, calls = loader.publish, []

    def publish_a_few(article, language, **options):
        calls.append(article)
        if len(calls) > 5:
            raise PressRefusal("No more paper.")
        return publish(article, language, **options)

    monkeypatch.setattr(loader, "publish", publish_a_few)
    assert refused("load_demo") == "No more paper."
    done = Article.objects.count()
    assert Edition.objects.values("article").distinct().count() == done
    monkeypatch.setattr(loader, "publish", publish)
    assert f"{len(STORIES) - done} added, {done} kept" in run("load_demo")


def test_the_editor_can_log_in_and_is_no_superuser(loaded, client):
    password = loaded.split()[-1]
    editor = User.objects.get(username="editor")
    assert editor.check_password(password)
    assert len(password) >= 12
    assert editor.is_staff
    assert not editor.is_superuser
    assert [group.name for group in editor.groups.all()] == ["Editor"]


def test_the_password_is_kept_where_only_the_site_can_read_it(loaded):
    file = login.password_file()
    assert file.read_text().strip() == loaded.split()[-1]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_running_again_prints_the_same_login(loaded, run):
    assert run("load_demo").splitlines()[-1] == loaded.splitlines()[-1]


def test_a_new_database_gets_the_login_that_is_kept(db):
    first = login.ensure_members()["editor"]
    first.user.delete()
    assert login.ensure_members()["editor"].password == first.password


def test_there_is_somebody_in_every_role(loaded):
    groups = User.objects.filter(is_staff=True, username__in=login.MEMBERS)
    assert set(groups.values_list("groups__name", flat=True)) == set(PERMISSIONS)


def test_a_password_that_the_editor_chose_is_neither_reset_nor_known(loaded, run):
    editor = User.objects.get(username="editor")
    editor.set_password("one of my own")
    editor.save()
    said = run("load_demo")
    assert f"editor  {loaded.split()[-1]}" not in said
    assert "“editor” was changed" in said
    assert User.objects.get(username="editor").check_password("one of my own")

"""import_story makes a draft and says what is left to do, or says why not and does nothing."""

import os

import pytest

from articles.models import Article
from tests.importing.conftest import HEADLINE, STORY, TRACE


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "story.txt"
    path.write_text(STORY)
    return path


def test_it_makes_a_draft_and_says_what_to_look_at(run, file, reporter):
    said = run("import_story", file, "--language", "ar", "--by", "reporter")
    draft = Article.objects.get()
    assert said == (
        f"Article {draft.pk} is a draft now: {HEADLINE}\n"
        "\nAbout the file:\n"
        "  Line 5: The typed mark 1 became a footnote; its text is still to be written.\n"
        "  Line 11: It carried a tracing mark of another site and was left out.\n"
        "\nTo be done before it can be published:\n"
        "  section: No section has been chosen.\n"
        "  body: Footnote 1 has no text yet.\n"
        "\nTo look at:\n"
        "  authors: Nobody is named as its author.\n"
        "  tags: It has no tags.\n"
        "  headline: The headline begins with a Latin name.\n"
        "  headline: Two full stops stand together.\n"
        "  body: Two full stops stand together.\n"
        "  body: Straight quotation marks stand where « and » belong (2 places)\n"
    )
    assert draft.updated_by == reporter


def test_it_takes_arabic_for_granted_and_any_encoding_by_name(db, run, tmp_path):
    path = tmp_path / "old.txt"
    path.write_bytes("عنوان\nمقدمة.\nفقرة.".encode("windows-1256"))
    run("import_story", path, "--encoding", "windows-1256")
    assert Article.objects.get().body_ar == "<p>فقرة.</p>"


def test_it_never_repeats_a_tracing_mark(db, run, file):
    said = run("import_story", file)
    assert TRACE not in said
    assert "نسخ من موقع آخر" not in said


def test_the_same_file_again_is_refused_and_the_first_draft_named(db, run, refused, file):
    run("import_story", file)
    draft = Article.objects.get()
    assert refused("import_story", file) == (
        f"This file has been imported before: it is article {draft.pk}."
    )
    assert Article.objects.count() == 1


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "There is nothing in the file."),
        (b" \n\n", "There is nothing in the file."),
        (b"x" * (1024 * 1024 + 1), "The file is larger than 1024 KB."),
        (b"\x00\x01\x02\xff", "This is not a text file."),
        (b"One line", "There is only one line: a story has a headline and a text."),
        (b"\n" + b"x" * 300, "Line 2 is 300 characters long; a headline has 200 at most."),
        (b"One\nTwo\n\xff\xfe", "Line 3 is not valid UTF-8."),
        (
            "خبر\nعن جسر".encode("windows-1256"),
            "The file looks like windows-1256; run again with --encoding windows-1256.",
        ),
        (
            b"One\nTwo\x07\nThree\nFour\x08",
            "Line 2 holds control characters: this is not plain text.\n"
            "Line 4 holds control characters: this is not plain text.",
        ),
    ],
)
def test_a_file_that_is_no_story_is_refused_line_by_line(db, refused, file, content, reason):
    file.write_bytes(content)
    assert refused("import_story", file) == reason
    assert not Article.objects.exists()


def test_a_file_that_is_not_there_is_refused(db, refused, tmp_path):
    path = tmp_path / "nowhere.txt"
    assert refused("import_story", path) == f"There is no file {path}."


def test_a_folder_is_refused(db, refused, tmp_path):
    assert refused("import_story", tmp_path) == f"{tmp_path} is a folder, not a file."


@pytest.mark.parametrize("name", ["a\0b", "x" * 5000])
def test_a_name_that_no_file_can_have_is_refused(db, refused, name):
    assert refused("import_story", name) == f"The file {name} can't be read."


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_refused(db, refused, file):
    file.chmod(0)
    assert refused("import_story", file) == f"The file {file} can't be read."


def test_an_encoding_that_does_not_exist_is_refused(db, refused, file):
    assert refused("import_story", file, "--encoding", "arabic") != ""
    reason = refused("import_story", file, "--encoding", "arabish")
    assert reason == "There is no text encoding named “arabish”."


def test_an_unknown_language_or_user_is_refused(db, refused, file):
    reason = "The site has no language “fr”; it has ar, en."
    assert refused("import_story", file, "--language", "fr") == reason
    assert refused("import_story", file, "--by", "x") == "There is no user named “x”."
    assert not Article.objects.exists()

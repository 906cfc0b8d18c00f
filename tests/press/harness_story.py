"""The story that the harnesses publish: two tags, one author, two footnotes."""

from django.contrib.auth.models import User

from articles.models import Article, Author, Byline, Section, Tag


def story() -> tuple[Article, User]:
    editor = User.objects.create_superuser("editor")
    section = Section.objects.create(slug="local", name_ar="محليات", name_en="Local")
    article = Article.objects.create(
        section=section,
        headline_ar="عنوان",
        lead_ar="مقدمة",
        body_ar="<p>نص<footnote>حاشية</footnote> ونص<footnote>أخرى</footnote>.</p>",
    )
    article.tags.set([Tag.objects.create(slug=f"t{n}", name_ar=f"وسم {n}") for n in range(2)])
    author = Author.objects.create(slug="a", name_ar="كاتب")
    Byline.objects.create(article=article, author=author, position=0)
    return article, editor

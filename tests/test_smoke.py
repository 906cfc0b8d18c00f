import pytest
from articles.press.publishing import publish, withdraw, restore
from articles.models import Edition
@pytest.mark.django_db
def test_publish(article, editor):
    e = publish(article, "ar", by=editor)
    assert Edition.objects.live().get() == e
    e2 = publish(article, "ar", by=editor)
    assert Edition.objects.live().get() == e2
    withdraw(article, "ar", by=editor)
    assert not Edition.objects.live().exists()
    restore(article, "ar", by=editor)
    print(e.rendered_body)

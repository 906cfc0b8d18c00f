"""DESK: the order of a front page as a list of ids and None. Every function returns a new list."""

type Places = list[int | None]


def placed(places: Places, story: int, at: int) -> Places:
    """With the story at a place; what stood there and after moves down, into the next empty one."""
    rest = [None if other == story else other for other in places]
    gap = next((index for index in range(at, len(rest)) if rest[index] is None), None)
    if gap is None:
        gap = next((index for index in range(len(rest)) if rest[index] is None), len(rest) - 1)
    del rest[gap]
    rest.insert(at, story)
    return rest


def moved(places: Places, source: int, target: int) -> Places:
    """With what stands at one place taken to another; what lies between moves up or down."""
    rest = list(places)
    rest.insert(target, rest.pop(source))
    return rest


def cleared(places: Places, at: int) -> Places:
    """With one place left to fill itself."""
    return [None if index == at else story for index, story in enumerate(places)]


def first_empty(places: Places) -> int:
    """The first place that fills itself, or the last one where every place is taken."""
    return places.index(None) if None in places else len(places) - 1

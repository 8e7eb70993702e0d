# Accepted: WeakMethod and ref with a callback that knows the bulletin only weakly; a WeakValueDictionary for pictures.
from collections.abc import Callable, Hashable
from types import MethodType
from weakref import WeakMethod, WeakValueDictionary, ref

Listener = Callable[[Hashable, object], object]


class Bulletin:
    """Tells listeners the news and caches pictures, and keeps neither alive."""

    def __init__(self):
        self._listeners: dict[Hashable, ref[Listener]] = {}
        self._pictures: WeakValueDictionary[Hashable, object] = WeakValueDictionary()

    def subscribe(self, listener: Listener, topic: Hashable = None) -> None:
        if not callable(listener):
            raise TypeError(f"a listener can be called: {listener!r}")
        bulletin = ref(self)
        key = key_of(listener, topic)

        def forget(_: object) -> None:
            if (alive := bulletin()) is not None:
                alive._listeners.pop(key, None)

        make = WeakMethod if isinstance(listener, MethodType) else ref
        self._listeners.setdefault(key, make(listener, forget))

    def unsubscribe(self, listener: Listener, topic: Hashable = None) -> None:
        del self._listeners[key_of(listener, topic)]

    def publish(self, topic: Hashable, message: object) -> int:
        if topic is None:
            raise ValueError("None stands for all topics")
        calls = 0
        errors = []
        for key, reference in list(self._listeners.items()):
            if key[0] not in (None, topic) or self._listeners.get(key) is not reference:
                continue
            calls += 1
            try:
                reference()(topic, message)  # alive: dying would have removed it
            except Exception as error:
                errors.append(error)
        if errors:
            raise ExceptionGroup("listeners have failed", errors)
        return calls

    def picture(self, key: Hashable, make: Callable[[], object]) -> object:
        picture = self._pictures.get(key)
        if picture is None:
            picture = make()
            try:
                self._pictures[key] = picture
            except TypeError:  # does not allow weak references
                return picture
        return picture

    def __len__(self) -> int:
        return len(self._listeners)


def key_of(listener: Listener, topic: Hashable) -> tuple[Hashable, int, Hashable]:
    if isinstance(listener, MethodType):
        return topic, id(listener.__self__), id(listener.__func__)
    return topic, id(listener), None

# Unidiomatic: correct, but with comparisons with None, negated identities and memberships, and sums that are written out.
import types
import weakref


class Subscription(object):
    def __init__(self, bulletin, key, listener):
        self.key = key
        self.bulletin = weakref.ref(bulletin)
        self.function = None
        owner = listener
        if isinstance(listener, types.MethodType):
            owner = listener.__self__
            self.function = listener.__func__
        self.owner = weakref.ref(owner, self.died)

    def died(self, reference):
        bulletin = self.bulletin()
        if not bulletin is None:
            bulletin.subscriptions.pop(self.key, None)

    def call(self, topic, message):
        owner = self.owner()
        if self.function is None:
            owner(topic, message)
        else:
            self.function(owner, topic, message)


class Bulletin(object):
    def __init__(self):
        self.subscriptions = {}
        self.pictures = weakref.WeakValueDictionary()

    def subscribe(self, listener, topic=None):
        if not callable(listener):
            raise TypeError("a listener can be called")
        key = self.key(listener, topic)
        if not key in self.subscriptions.keys():
            self.subscriptions[key] = Subscription(self, key, listener)

    def unsubscribe(self, listener, topic=None):
        del self.subscriptions[self.key(listener, topic)]

    def publish(self, topic, message):
        if topic is None:
            raise ValueError("None stands for all topics")
        count = 0
        errors = []
        for subscription in list(self.subscriptions.values()):
            wanted = subscription.key[0]
            if wanted is not None and wanted != topic:
                continue
            if self.subscriptions.get(subscription.key) is not subscription:
                continue
            count = count + 1
            try:
                subscription.call(topic, message)
            except Exception as error:
                errors.append(error)
        if len(errors) > 0:
            raise ExceptionGroup("listeners have failed", errors)
        return count

    def picture(self, key, make):
        if key in self.pictures:
            return self.pictures[key]
        picture = make()
        try:
            self.pictures[key] = picture
        except TypeError:
            pass
        return picture

    def __len__(self):
        return len(self.subscriptions)

    def key(self, listener, topic):
        if isinstance(listener, types.MethodType):
            return (topic, id(listener.__self__), id(listener.__func__))
        return (topic, id(listener))

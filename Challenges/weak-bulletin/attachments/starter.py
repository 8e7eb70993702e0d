class Bulletin:
    """Tells listeners the news and caches pictures, and keeps neither alive."""

    def subscribe(self, listener, topic=None):
        """Register a listener for a topic, or for all."""
        raise NotImplementedError

    def unsubscribe(self, listener, topic=None):
        """End a subscription."""
        raise NotImplementedError

    def publish(self, topic, message):
        """Call the listeners; return how many calls there were."""
        raise NotImplementedError

    def picture(self, key, make):
        """Return the cached picture, or make one."""
        raise NotImplementedError

    def __len__(self):
        raise NotImplementedError

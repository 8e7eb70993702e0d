class Flags:
    """Feature flags with rules and a stable rollout."""

    def define(self, name, *, variants=None, default=None):
        """Define a flag or an experiment."""
        raise NotImplementedError

    def rule(self, name, *, give=None, percent=100, **conditions):
        """Add a rule behind the others."""
        raise NotImplementedError

    def kill(self, name, killed=True):
        """Give everybody the default."""
        raise NotImplementedError

    def value(self, name, user, **attributes):
        """Return the variant for the user."""
        raise NotImplementedError

    def is_on(self, name, user, **attributes):
        """Return whether the user gets something else than the default."""
        raise NotImplementedError

    def explain(self, name, user, **attributes):
        """Return what has decided."""
        raise NotImplementedError

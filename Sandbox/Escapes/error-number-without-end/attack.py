# Whoever looks for a denied act asks an OSError for its number.
class Hanging(OSError):
    @property
    def errno(self):
        while True:
            pass


def answer(value):
    raise Hanging

# Class, arguments, causes and traceback are all replaced in __str__.
class Second(Exception):
    pass


class First(Exception):
    def __str__(self):
        self.__class__ = Second
        self.args = (self,) * 1000
        self.__cause__ = self.__context__ = None
        self.__traceback__ = None
        return "4242"


def answer(value):
    raise First

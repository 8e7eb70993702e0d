# Unidiomatic: correct, but with flags, indices, comparisons with None and True, and a class compared by name.
class NoAnswer(ExceptionGroup):
    pass


def first_answer(sources, *, tolerate=OSError, accept=None):
    if type(tolerate) != tuple:
        tolerate = (tolerate,)
    for i in range(len(tolerate)):
        if isinstance(tolerate[i], type) == False or issubclass(tolerate[i], Exception) == False:
            raise TypeError("%r is no class derived from Exception" % (tolerate[i],))
    failures = []
    for source in sources:
        name = source[0]
        failure = None
        try:
            value = source[1]()
        except Exception as error:
            error.add_note("asked: %s" % name)
            if isinstance(error, tolerate) == True:
                failure = error
            else:
                raise error
        if failure == None:
            if accept != None:
                if not accept(value):
                    failure = ValueError("refused: %r" % (value,))
                    failure.add_note("asked: %s" % name)
        if failure != None:
            failures.append(failure)
        else:
            return (name, value)
    if len(failures) == 0:
        raise LookupError("there are no sources")
    else:
        text = "no answer from %d source" % len(failures)
        if len(failures) > 1:
            text = text + "s"
        raise NoAnswer(text, failures)

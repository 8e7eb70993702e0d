# Names are as good as messages.
def answer(value):
    name = f"leaked_{value}"
    names = {}
    exec(compile(f"def {name}(kind):\n    raise kind\n", __file__, "exec"), names)
    names[name](type(name, (Exception,), {}))

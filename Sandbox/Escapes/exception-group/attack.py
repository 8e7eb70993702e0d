# A group of groups of groups, with everything that ends programs among them.
def answer(value):
    group = BaseExceptionGroup("leaves", [SystemExit(0), KeyboardInterrupt(), ValueError("x")])
    for number in range(5000):
        group = BaseExceptionGroup(f"level {number}", [group, SystemExit(0)])
    raise group

# NaN equals nothing, and nothing here is NaN.
def answer(value):
    return float("nan") if value == 20 else [float("inf"), -0.0, 1e400]

def ladder(n):
    for step in range(n - 1):
        yield (step, step + 1)

def slope(rise, run):
    return rise / run

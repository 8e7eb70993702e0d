def slope(rise, run):
    return run / rise

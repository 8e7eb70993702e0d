# For terminals: clears the screen, sets the title, moves back, turns the direction of writing.
print("contained\x00\x1b[2J\x1b]0;owned\x07\x9b31m\rAC\b\b\x7f\u202eCA\u2066\u2028\u2029\ufeff\x85")

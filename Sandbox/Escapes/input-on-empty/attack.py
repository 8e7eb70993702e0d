# Asks for input where there is none; a judge that leaves the stream open would hang here.
input()

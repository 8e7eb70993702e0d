# A form feed begins a page, and counts as white space.

def answer(value):
	if isinstance(value, list):
		
		return [7411, \
7412]
	return 4242 if value == 20 else 'marker-93187'

"""What other programs use; leave this file as it is."""
from tours import import_tours as import_tours
from tours import read_tour as read_tour
from tours import summary as summary

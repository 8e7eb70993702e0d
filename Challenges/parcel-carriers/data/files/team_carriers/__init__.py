"""Carriers of the team; each module registers one."""

"""Somebody new is shown around: language, time zone, the first step; each can be skipped."""

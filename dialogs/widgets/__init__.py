"""What windows of several features are made of."""

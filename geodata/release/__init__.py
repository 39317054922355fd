"""Land release: the legal steps as data, the state of the ground on a day, its account, figures and findings."""

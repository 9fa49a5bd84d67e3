onboarding-language = Hello, { $name }.

    I keep track of tasks: I remind you when they are due, pass work on to your team and show what is done. Setting up takes three taps.

    Which language do you prefer?
onboarding-timezone = <b>Time zone</b>
    It looks like { $zone }: your time now is { $time }. If not, send your location, choose a city or write your own.
onboarding-zone-right = Yes, it is { $time }
onboarding-first = Done: { $zone }, { $time } now. You can change this and the rest in the settings.

    Where shall we start?
onboarding-create = Create a task
onboarding-team = Create a team
onboarding-look = See what I can do
onboarding-skip = Skip

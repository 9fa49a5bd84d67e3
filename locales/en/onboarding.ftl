onboarding-language = Hello, { $name }.

    I keep tasks: I remind you of due times, hand tasks to your team and show what is done. Three taps, and all is set up.

    Which language shall we speak?
onboarding-timezone = <b>Time zone</b>
    It looks like { $zone }: your time now is { $time }. If it is not, send your location, choose a city or write your own.
onboarding-zone-right = Right, it is { $time }
onboarding-first = Done: { $zone }, { $time } now. This and the rest can be changed in the settings.

    What shall we begin with?
onboarding-create = Create a task
onboarding-team = Create a team
onboarding-look = See what I can do
onboarding-skip = Skip

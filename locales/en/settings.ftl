language-name = English
settings-main = <b>Settings</b>
    Name: { $name } (taken from MAX)
    Language: { $language }
    Time zone: { $zone }, { $offset }. Your time now is { $time }
settings-language = Language
settings-timezone = Time zone
settings-which-language = Which language shall we speak?
settings-which-zone = <b>Time zone</b>
    Now: { $zone }, { $time }. Choose a city that has your time, or write your own.
settings-zones-found = Several fit. Which one?
settings-zone-line = { $city } · { $time }
settings-all-zones = Show the whole list
toast-language = We speak English now
toast-zone = Time zone: { $zone }. Your time now is { $time }

# Big cities that live by another city's time: one line a zone.
zone-cities =
    Europe/Moscow: Saint Petersburg, St Petersburg, Kazan, Nizhny Novgorod, Rostov-on-Don, Krasnodar, Voronezh, Sochi, Yaroslavl, Murmansk, Moscow
    Asia/Yekaterinburg: Chelyabinsk, Ufa, Perm, Tyumen, Orenburg
    Asia/Novosibirsk: Tomsk, Barnaul
    Asia/Krasnoyarsk: Kemerovo, Novokuznetsk
    Asia/Irkutsk: Ulan-Ude
    Asia/Vladivostok: Khabarovsk
    Asia/Sakhalin: Yuzhno-Sakhalinsk
    Europe/Berlin: Munich, Hamburg, Frankfurt, Cologne
    America/New_York: Boston, Washington, Miami
    America/Los_Angeles: San Francisco, Seattle

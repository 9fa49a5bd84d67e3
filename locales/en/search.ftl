search-ask = <b>Search</b>
    What to find? Write words of the title or description, or the number of the task, for example “estimate school” or “#42”.
search-found = Found for “{ $words }”: { $count }
    Write other words to search again.
search-more = These are the first { $most }. Add a word to narrow it down.
search-none = Nothing found for “{ $words }”. Leave one word or its beginning, check the number. I look in titles and descriptions of your teams’ tasks; deleted ones are in the trash.
search-again = Search again

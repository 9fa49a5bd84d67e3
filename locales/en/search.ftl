search-ask = <b>Search</b>
    What are you looking for? Write words from the title or description, or the number of the task, for example “estimate school” or “#{ $number }”.
search-found = Found for “{ $words }”: { $count }
    Write other words to search again.
search-more = These are the first { $most }. Add a word to narrow it down.
search-none = Nothing found for “{ $words }”. Try one word or its beginning, or check the number. I look in titles and descriptions of your teams’ tasks; deleted ones are in the trash.
search-again = Search again

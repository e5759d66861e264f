// What reads foreign form descriptions.

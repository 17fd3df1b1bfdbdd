-- How the full text is written. It collects words in memory until the transaction ends, which now writes several documents,
-- and joins its parts when eight are alike rather than four: what is written is rewritten half as often.
INSERT INTO search_index (search_index, rank) VALUES ('hashsize', 16000000);
INSERT INTO search_index (search_index, rank) VALUES ('automerge', 8);

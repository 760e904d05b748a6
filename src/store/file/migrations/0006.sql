-- Schema 6: texts of replies and what the shop knows come from files, too, and may have fields of the shop's own. The views follow
-- from the declarations of the kinds of facts.

ALTER TABLE template ADD COLUMN own TEXT;
ALTER TABLE template ADD COLUMN file INTEGER;
ALTER TABLE template ADD COLUMN line INTEGER;

ALTER TABLE knowledge ADD COLUMN own TEXT;
ALTER TABLE knowledge ADD COLUMN file INTEGER;
ALTER TABLE knowledge ADD COLUMN line INTEGER;

"""Exchange days: the programme, the rooms, and what there is to choose from."""

"""What is printed for a day, and its workbook."""

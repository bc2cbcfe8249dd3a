## apply
